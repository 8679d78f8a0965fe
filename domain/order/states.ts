import type { Score, ScoreProposal } from './scores'
import type {
  Appointment,
  CrewMember,
  HandOver,
  Offer,
  OrderBase,
  ScoreObjection,
  Waiter,
  WorkResult,
} from './types'

/** 没修好 may be taken back for some minutes: then it is again as it was before. */
export interface Back {
  /** from this moment on it stays, epoch ms */
  until: number
  state: Finished | Confirmed
}
export interface Reported extends OrderBase {
  status: 'reported'
  /** why it lies with the community: fresh, or come back */
  because: 'new' | 'reopened'
  reopenReason: string | null
  /** absent when it did not come back, and as soon as anybody went on with it */
  back?: Back
}
export interface Open extends OrderBase {
  status: 'open'
  publishedAt: number
  crew: readonly CrewMember[]
  waiting: readonly Waiter[]
  /** for whom places are kept until they answer; absent when for nobody */
  offers?: readonly Offer[]
  /** null exactly when nobody is in the crew yet */
  promisedAt: number | null
  /** absent while nobody has named an hour, and the rule's own counts */
  appointment?: Appointment
  warnedAt: number | null
  /** as of what was reported */
  back?: Back
}
export interface Taken extends OrderBase {
  status: 'taken'
  publishedAt: number
  crew: readonly CrewMember[]
  waiting: readonly Waiter[]
  promisedAt: number
  appointment?: Appointment
  warnedAt: number | null
}
export interface Working extends OrderBase {
  status: 'working'
  publishedAt: number
  crew: readonly CrewMember[]
  waiting: readonly Waiter[]
  promisedAt: number
  startedAt: number
}
/** How the visit came about, epoch ms. */
export interface Visit {
  publishedAt: number
  promisedAt: number
  startedAt: number
}
interface Done extends OrderBase {
  /** empty when the property company or another body did it */
  crew: readonly CrewMember[]
  /** who did it when there is no crew */
  doneBy: HandOver | null
  /** null when the property company or another body did it: nobody promised an hour */
  visit: Visit | null
  finishedAt: number
  result: WorkResult
}
export interface Finished extends Done {
  status: 'finished'
}
export interface Confirmed extends Done {
  status: 'confirmed'
  confirmedAt: number
  /** 回音: what was said when the community called back; needed for phone and desk reports (R2) */
  callback: string | null
  /** 1–5, the resident's own mark */
  stars: number | null
  /** who of the desk said it for the resident; absent when they said it themselves */
  calledBackBy?: string
  /** absent when no score waits for a second person */
  proposal?: ScoreProposal
}
interface WithScore extends Done {
  confirmedAt: number
  callback: string | null
  stars: number | null
  score: Score
  /** one for each person, in the order they came; absent until somebody objected */
  objections?: readonly ScoreObjection[]
}
export interface Scored extends WithScore {
  status: 'scored'
}
export interface Settled extends WithScore {
  status: 'settled'
  settlementId: string
  settledAt: number
}
export interface HandedOver extends OrderBase {
  status: 'handedOver'
  handOver: HandOver
  dueAt: number
  /** when the desk and they were told that it is late; null, or absent in old ones, until then */
  overdueToldAt?: number | null
}
export interface Blocked extends OrderBase {
  status: 'blocked'
  by: string
  why: string
  reviewAt: number
}
export interface Unresolved extends OrderBase {
  status: 'unresolved'
  reason: string
  /** who tried */
  triedBy: readonly string[]
}
export interface Declined extends OrderBase {
  status: 'declined'
  reason: string
  whoCanHelp: string
}
export interface Withdrawn extends OrderBase {
  status: 'withdrawn'
  reason: string
}

/** 补登: help that was done before it stood here, as an old table or the desk tells it (S9). Nothing is owed for it. */
export interface Recorded extends Done {
  status: 'recorded'
  /** what the old table says it was worth; paid, if at all, with the opening points (P8) */
  points: number | null
  /** from which line of which table; null when the desk wrote it down */
  source: RecordSource | null
}
export interface RecordSource {
  file: string
  sheet: string
  /** as the table counts them, from 1 */
  line: number
}

export type OrderState =
  | Reported
  | Open
  | Taken
  | Working
  | Finished
  | Confirmed
  | Scored
  | Settled
  | HandedOver
  | Blocked
  | Unresolved
  | Declined
  | Withdrawn
  | Recorded
