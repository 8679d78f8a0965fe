import type { Home } from '../kernel/home'
import type { OrderKind } from '../order/types'

export const roles = ['resident', 'volunteer', 'staff', 'secretary', 'property'] as const
export type Role = (typeof roles)[number]

export const volunteerStatuses = ['applied', 'approved', 'refused', 'suspended'] as const
export type VolunteerStatus = (typeof volunteerStatuses)[number]

export interface Licence {
  /** as the trade says it: 电工证, 燃气证, 高处作业证 */
  name: string
  number: string
  /** epoch ms */
  validUntil: number
}

export interface VolunteerProfile {
  status: VolunteerStatus
  skills: readonly OrderKind[]
  licences: readonly Licence[]
  /** epoch ms; null when there is no insurance yet */
  insuredUntil: number | null
  /** a minor serves only with a guardian who is a member (V3) */
  guardian: string | null
  appliedAt: number
  reviewedAt: number | null
  reviewReason: string | null
}

/** A home that somebody held, and until when. */
export interface HeldHome {
  home: Home
  /** epoch ms */
  until: number
}

/** Somebody of the same family living elsewhere, as a member or the desk named them (P1). */
export interface Relative {
  relativeId: string
  /** as they were named: whether there is such a member is not for the one who names them to learn */
  name: string
  phone: string
  /** null when nobody of that name and telephone was a member then */
  memberId: string | null
  /** epoch ms */
  since: number
  endedAt: number | null
  /** the desk named them */
  byDesk: boolean
}

/** A person in one community. */
export interface Member {
  memberId: string
  communityId: string
  /** the same person in every community; made from the openid, tells nothing about it */
  personId: string
  openid: string
  name: string
  phone: string
  home: Home | null
  /** where they lived in the last months; absent when they never moved */
  formerHomes?: readonly HeldHome[]
  roles: readonly Role[]
  /** for which body of the community's list they work (R5); absent or null: none, or that of before there was a list */
  bodyId?: string | null
  volunteer: VolunteerProfile | null
  /** of the same family living elsewhere, by member id, or by name and telephone: what is looked for */
  relatives: readonly string[]
  /** the partner units they act for (C1); absent when none */
  unitIds?: readonly string[]
  /** the same as they were named; absent when nobody was */
  family?: readonly Relative[]
  joinedAt: number
}
