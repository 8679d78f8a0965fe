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
  volunteer: VolunteerProfile | null
  /** members of the same family living elsewhere, told by themselves or the community */
  relatives: readonly string[]
  /** the partner units they act for (C1); absent when none */
  unitIds?: readonly string[]
  joinedAt: number
}
