import type { CorrectionOutcome, Service, Stint } from '../../domain/certificate/types'

/** A visit in my record, with what I asked about its minutes. */
export interface StintView extends Stint {
  asked: null | {
    minutes: number
    reason: string
    answer: null | { outcome: CorrectionOutcome; words: string }
  }
}

/** One year of my service (V8). */
export interface RecordView {
  year: number
  /** of the whole year, also of what is not listed */
  service: Service
  /** the newest first, as many as a page shows */
  stints: readonly StintView[]
  /** visits of the year that are not listed */
  unlisted: number
  /** false when there were more orders than are read: then only the newest are counted */
  complete: boolean
  /** made of this year and holding, the newest first */
  certificates: readonly { number: string; issuedAt: number }[]
}

/** Everything a certificate says, to whoever has its number. */
export type CertificateView =
  | ({
      status: 'valid'
      number: string
      community: string
      name: string
      year: number
      issuedAt: number
    } & Service)
  | { status: 'withdrawn'; number: string; withdrawnAt: number }

/** What somebody asks about their hours, for the desk. */
export interface CorrectionRow {
  memberId: string
  name: string
  orderId: string
  no: string
  building: string
  startedAt: number
  told: number | null
  minutes: number
  reason: string
  askedAt: number
}
