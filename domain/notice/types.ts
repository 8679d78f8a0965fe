import type { Home } from '../kernel/home'
import type { Role } from '../member/types'
import type { Named } from '../posting/consent'
import type { Objection } from '../posting/objection'
import type { Window } from '../posting/window'

/** What it is made of: words, pictures, or a paper that was photographed. */
export const noticeKinds = ['words', 'pictures', 'paper'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** For whom it hangs: everybody, who lives in a building, or who has a role. Nobody else reads it. */
export type Audience = { kind: 'all' } | { kind: 'building'; building: string } | { kind: 'role'; role: Role }

/** What hangs: everything a correction may change. */
export interface Content {
  title: string
  text: string
  /** photoIds */
  photos: readonly string[]
}

/** Who has read it and who has not, of those who must. Members of the moment it was hung, or corrected. */
export interface Receipts {
  /** read by then. Epoch ms */
  dueAt: number
  waitingIds: readonly string[]
  read: readonly { memberId: string; at: number }[]
  /** when those who wait were reminded last; null when never */
  remindedAt: number | null
}

export interface NoticePerson {
  memberId: string
  personId: string
  name: string
  home: Home | null
}

export const noticeOutcomes = ['kept', 'corrected', 'withdrawn'] as const
export type NoticeOutcome = (typeof noticeOutcomes)[number]
export type NoticeObjection = Objection<NoticePerson, NoticeOutcome>

/** What hung until somebody corrected it: stays readable. */
export interface Former extends Content {
  /** until then. Epoch ms */
  until: number
  why: string
  byMemberId: string
}

interface Base extends Window, Content {
  noticeId: string
  communityId: string
  kind: NoticeKind
  /** 落款 */
  signature: string
  audience: Audience
  postedByMemberId: string
  /** it is taken down then; null: it hangs until somebody takes it down. Epoch ms */
  hangsUntil: number | null
  /** people on it, each masked until they agree */
  named: readonly Named[]
  /** null when nobody must know */
  receipts: Receipts | null
  /** its window is empty when it may not be objected to */
  objectable: boolean
  objections: readonly NoticeObjection[]
  /** the oldest first */
  former: readonly Former[]
}

export interface Hanging extends Base {
  status: 'hanging'
}
export interface TakenDown extends Base {
  status: 'takenDown'
  endedAt: number
}
export interface Withdrawn extends Base {
  status: 'withdrawn'
  endedAt: number
  why: string
  byMemberId: string
}
export type Notice = Hanging | TakenDown | Withdrawn
export type NoticeStatus = Notice['status']
