import type { OrderKind } from '../order/types'

/** One visit to somebody's home or stair, as the record of whoever was in the crew tells it (V8). */
export interface Stint {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  /** when the visit began, epoch ms: by this and the order it is found again */
  startedAt: number
  /** when it ended, epoch ms */
  endedAt: number
  /** from check-in to check-out; 0 when that proves nothing */
  provedMinutes: number
  /** what the crew wrote down by hand; null when nothing */
  toldMinutes: number | null
  fixed: boolean
  /** nobody has said yet that it is mended: it stands here and counts not yet */
  pending: boolean
  /** what the order paid each of its crew; null while it has paid nothing, or this was not its last visit */
  points: number | null
}

/** What a time adds up to. Hours that a clock proves and hours that a person wrote are never added together. */
export interface Service {
  orders: number
  visits: number
  provedMinutes: number
  toldMinutes: number
}

/** What was asked about the minutes of a visit, once by each of its crew, and what became of it. */
export interface Correction {
  communityId: string
  memberId: string
  name: string
  orderId: string
  no: string
  kind: OrderKind
  building: string
  startedAt: number
  /** as it stood when it was asked */
  told: number | null
  /** what it should be */
  minutes: number
  reason: string
  askedAt: number
  answer: null | { outcome: CorrectionOutcome; words: string; byMemberId: string; at: number }
}

export const correctionOutcomes = ['agreed', 'kept'] as const
export type CorrectionOutcome = (typeof correctionOutcomes)[number]

/** 志愿服务证明: what stood in the record of a year on the day it was made. It does not change any more. */
export interface Certificate extends Service {
  /** 12 letters and digits without a mark between them */
  number: string
  communityId: string
  memberId: string
  community: string
  name: string
  year: number
  issuedAt: number
  /** null while it holds */
  withdrawnAt: number | null
}
