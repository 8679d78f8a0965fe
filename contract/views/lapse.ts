import type { OrderKind, ReleaseCause } from '../../domain/order/types'

/** One 失约 of mine: I did not come, or gave back too late. */
export interface LapseView {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  at: number
  cause: ReleaseCause
  promisedAt: number | null
  /** false once an appeal was upheld */
  counts: boolean
  appeal: {
    at: number
    reason: string
    answer: { outcome: 'kept' | 'upheld'; text: string; at: number } | null
  } | null
}

export interface LapsesView {
  /** the newest first */
  rows: readonly LapseView[]
  /** how many of them count, in the last twelve months */
  counted: number
}

/** An appeal that waits for its answer, as the desk needs it to judge. */
export interface AppealCase {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  memberId: string
  name: string
  lapsedAt: number
  cause: ReleaseCause
  promisedAt: number | null
  /** what they said when they gave it back */
  said: string
  appealedAt: number
  reason: string
  /** who may answer: I, somebody else at the desk, or nobody yet */
  answerBy: 'me' | 'others' | 'nobody'
}
