import type { Judged } from '../kernel/judge'
import type { Subject } from '../points/types'

/** What points are awarded for by hand: everything but orders, which the standard scores (P5, P6). */
export const awardKinds = [
  'activity',
  'deliberation',
  'civility',
] as const satisfies readonly Subject['kind'][]
export type AwardKind = (typeof awardKinds)[number]

/** Whose points they are: new ones, or those that neighbours gave to everybody. */
export const awardSources = ['new', 'pool'] as const
export type AwardSource = (typeof awardSources)[number]

export interface AwardPerson extends Judged {
  name: string
}

/** Points that somebody at the desk proposes by hand, with what shows that they were earned. */
export interface Award {
  awardId: string
  communityId: string
  kind: AwardKind
  source: AwardSource
  people: readonly AwardPerson[]
  /** for each of them */
  points: number
  /** what they did, when and where */
  words: string
  photos: readonly string[]
  by: AwardPerson
  askedAt: number
  /** nobody said yes until then: it is void */
  endsAt: number
  answer: { agreed: boolean; why: string; by: AwardPerson; at: number } | null
}

export type AwardStatus = 'asked' | 'agreed' | 'refused' | 'lapsed'
