import type { Home } from '../../domain/kernel/home'
import type { ConsentStatus } from '../../domain/proxy/types'

/** A consent as its two sides see it. */
export interface ConsentView {
  consentId: string
  /** which side I am on */
  side: 'helper' | 'principal'
  /** of the other side: whole, for each knows whom they let in, or asked */
  name: string
  relation: string
  mayConfirm: boolean
  status: ConsentStatus
  askedAt: number
  answeredAt: number | null
  /** nobody answered for a week */
  lapsed: boolean
}

/** For the desk, which calls the person and asks them. */
export interface ConsentRow {
  consentId: string
  helperName: string
  helperPhone: string
  principalName: string
  principalPhone: string
  principalHome: Home
  /** they may answer on their own phone as well */
  hasAccount: boolean
  relation: string
  mayConfirm: boolean
  status: ConsentStatus
  askedAt: number
  answeredAt: number | null
  answeredBy: 'principal' | 'desk' | null
  endedAt: number | null
  /** what the person said on the line */
  note: string
}
