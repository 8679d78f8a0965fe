import type { Home } from '../kernel/home'

/** 需求 of a household or a building, 微心愿 of one person, 微项目 that several do together (field notes C, D). */
export const needKinds = ['need', 'wish', 'project'] as const
export type NeedKind = (typeof needKinds)[number]

/** How it was heard: on one's own phone, at the 邻聚力议事汇, at the desk, on the telephone. */
export const needSources = ['self', 'meeting', 'desk', 'phone'] as const
export type NeedSource = (typeof needSources)[number]

/** Whose need it is; without an account there is no member behind the name. */
export interface Asker {
  memberId: string | null
  name: string
  phone: string
  home: Home | null
}

/** Who does something for others: a member, or a partner unit by somebody who acts for it. */
export type Helper =
  | { as: 'member'; memberId: string; name: string }
  | { as: 'unit'; unitId: string; name: string; memberId: string }

/** Somebody with a fitting resource was asked to claim it. */
export interface Invitation {
  offerId: string
  helper: Helper
  /** epoch ms */
  at: number
}

/** By whom a claim ended that came to nothing: by themselves, the desk, time, or leaving. */
export const releaseCauses = ['gaveBack', 'takenBack', 'lapsed', 'left'] as const
export type ReleaseCause = (typeof releaseCauses)[number]

export interface PastClaim {
  helper: Helper
  from: number
  until: number
  cause: ReleaseCause
  reason: string
}

/** What was done, once; whoever asked says whether that was it. */
export interface Work {
  helper: Helper
  words: string
  photos: readonly string[]
  at: number
  verdict: { fixed: boolean; words: string; by: 'asker' | 'desk'; at: number } | null
}

interface Base {
  needId: string
  communityId: string
  no: string
  kind: NeedKind
  source: NeedSource
  asker: Asker
  /** as it was said: for whoever asked, who helps, and the desk */
  words: string
  enteredByMemberId: string
  openedAt: number
  /** when it came into its status. Epoch ms */
  since: number
}

/** What everybody reads. */
export interface PublicWords {
  title: string
  text: string
  /** the building, or '' for the whole community */
  place: string
}

interface Listed extends Base, PublicWords {
  listedAt: number
  /** the oldest first */
  claims: readonly PastClaim[]
  works: readonly Work[]
}

export interface Claim {
  helper: Helper
  claimedAt: number
  /** the last moment of the promised day; null until it is promised */
  promisedAt: number | null
}

export interface AskedNeed extends Base {
  status: 'asked'
}
export interface OpenNeed extends Listed {
  status: 'open'
  invitation: Invitation | null
}
export interface ClaimedNeed extends Listed, Claim {
  status: 'claimed'
}
export interface DoneNeed extends Listed, Claim {
  status: 'done'
}
export interface ConfirmedNeed extends Listed, Claim {
  status: 'confirmed'
}
export interface AnsweredNeed extends Listed, Claim {
  status: 'answered'
  answer: { text: string; photos: readonly string[]; at: number; byMemberId: string }
}
/** 不列入, with the reason. */
export interface DeclinedNeed extends Base {
  status: 'declined'
  reason: string
  byMemberId: string
}
/** Taken back by whoever asked, or by the desk for them; what was public of it stays readable. */
export interface WithdrawnNeed extends Base {
  status: 'withdrawn'
  reason: string
  listed: Omit<Listed, keyof Base> | null
}

export type ListedNeed = OpenNeed | ClaimedNeed | DoneNeed | ConfirmedNeed | AnsweredNeed
export type Need = AskedNeed | ListedNeed | DeclinedNeed | WithdrawnNeed
export type NeedStatus = Need['status']

export type NeedCommand =
  | ({ type: 'list'; at: number } & PublicWords)
  | { type: 'decline'; reason: string; byMemberId: string; at: number }
  | { type: 'withdraw'; reason: string; at: number }
  | { type: 'invite'; invitation: Invitation }
  | { type: 'claim'; helper: Helper; at: number }
  | { type: 'promise'; promisedAt: number; at: number }
  | { type: 'release'; cause: ReleaseCause; reason: string; at: number }
  | { type: 'finish'; words: string; photos: readonly string[]; at: number }
  | { type: 'confirm'; fixed: boolean; words: string; by: 'asker' | 'desk'; at: number }
  | { type: 'answer'; text: string; photos: readonly string[]; byMemberId: string; at: number }
  | { type: 'uninvite'; at: number }
  | { type: 'look' }

/** What was decided happens just so. */
export type NeedEvent = NeedCommand
export type NeedRefusal =
  | 'need.wrongState'
  | 'need.private'
  | 'need.own'
  | 'need.dayPast'
  | 'need.dayFar'
  | 'need.already'
  | 'need.photosUnknown'
  | 'need.reasonMissing'
