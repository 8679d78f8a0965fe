import type { Named } from '../../domain/posting/consent'
import type { Audience, Former, NoticeKind, NoticeOutcome, NoticeStatus } from '../../domain/notice/types'
import type { PhotoView } from './photo'

/** A notice in a list. */
export interface NoticeRow {
  noticeId: string
  kind: NoticeKind
  title: string
  status: NoticeStatus
  audience: Audience
  postedAt: number
  /** taken down or withdrawn then */
  endedAt: number | null
  corrected: boolean
  /** I must know it: by when, and whether I have read it; null when I need not */
  mine: { dueAt: number; read: boolean } | null
}

/** In the desk's list: what waits on it. */
export interface NoticeDeskRow extends NoticeRow {
  /** of those who must know */
  waiting: number
  read: number
  /** without an answer */
  objections: number
}

/** An objection to a notice (P4). Who said it and why is between them and the desk. */
export interface NoticeObjectionView {
  at: number
  mine: boolean
  /** for the desk alone, else '' */
  name: string
  /** for the desk and for who said it, else '' */
  reason: string
  answer: { outcome: NoticeOutcome; text: string; at: number } | null
}

/** What the desk sees beside: who must know, whose names hang, who objects. */
export interface NoticeDeskView {
  named: readonly Pick<Named, 'memberId' | 'name' | 'consent' | 'at'>[]
  receipts: {
    dueAt: number
    read: number
    remindedAt: number | null
    /** the first of them, with where they live */
    waiting: readonly { memberId: string; name: string; home: string }[]
    waitingCount: number
  } | null
  /** how many objections there are in all: goes back with the answer */
  seen: number
  /** who may answer: I, somebody else at the desk, or nobody yet */
  answerBy: 'me' | 'others' | 'nobody'
}

/** One notice, whole, as it hangs. */
export interface NoticeView extends NoticeRow {
  text: string
  signature: string
  photos: readonly PhotoView[]
  /** masked unless its owner agreed */
  names: readonly string[]
  hangsUntil: number | null
  /** objections are heard until then; null when it allows none */
  objectionUntil: number | null
  /** why it was withdrawn; null when it was not */
  withdrawnWhy: string | null
  /** what hung before, the oldest first */
  former: readonly Omit<Former, 'byMemberId' | 'photos'>[]
  /** may my name stand there; null when it does not */
  consent: Named['consent'] | null
  objections: readonly NoticeObjectionView[]
  /** I may object to it now */
  mayObject: boolean
  /** only for the desk */
  desk: NoticeDeskView | null
}
