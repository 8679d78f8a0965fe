import { refuse, type Refusal } from '../kernel/decision'
import type { OrderKind } from '../order/types'
import type { Licence, Member, Role, VolunteerProfile } from './types'

export type VolunteerRefusal =
  | 'volunteer.already' // detail.status
  | 'volunteer.minorNeedsGuardian'
  | 'volunteer.notApplied'
  | 'role.wrong' // nobody reviews themselves
  | 'input.invalid' // detail.field: every "no" needs a reason

/** The member as they stand afterwards. */
export type VolunteerAnswer = { ok: true; member: Member } | Refusal<VolunteerRefusal>

export interface VolunteerApplication {
  skills: readonly OrderKind[]
  licences: readonly Licence[]
  /** epoch ms; null without insurance */
  insuredUntil: number | null
  /** told by the applicant: their birthday is nobody's business */
  minor: boolean
  /** name of the guardian */
  guardian: string | null
  at: number
}

/** Asks to join the volunteers; again after a refusal, never around a suspension. A minor brings a guardian (V3). */
export function applyVolunteer(member: Member, application: VolunteerApplication): VolunteerAnswer {
  const status = member.volunteer?.status
  if (status !== undefined && status !== 'refused') return refuse('volunteer.already', { status })
  const { skills, licences, insuredUntil, minor, at } = application
  const guardian = application.guardian?.trim() ?? ''
  if (minor && (guardian === '' || guardian === member.name.trim())) {
    return refuse('volunteer.minorNeedsGuardian')
  }
  const volunteer: VolunteerProfile = {
    status: 'applied',
    skills,
    licences,
    insuredUntil,
    guardian: minor ? guardian : null,
    appliedAt: at,
    reviewedAt: null,
    reviewReason: null,
  }
  return { ok: true, member: { ...member, volunteer } }
}

export interface VolunteerReview {
  verdict: 'approved' | 'refused' | 'suspended'
  /** needed for every "no" */
  reason: string | null
  by: string
  at: number
}

/** Lets somebody in, turns them down, or suspends them; nobody reviews themselves. Approval lifts a suspension. */
export function reviewVolunteer(member: Member, review: VolunteerReview): VolunteerAnswer {
  const { verdict, by, at } = review
  if (by === member.memberId) return refuse('role.wrong')
  const profile = member.volunteer
  if (profile === null || !reviewFrom[verdict].includes(profile.status)) {
    return refuse('volunteer.notApplied')
  }
  const reason = review.reason?.trim() ?? ''
  if (verdict !== 'approved' && reason === '') return refuse('input.invalid', { field: 'reason' })
  const volunteer: VolunteerProfile = {
    ...profile,
    status: verdict,
    reviewedAt: at,
    reviewReason: reason === '' ? null : reason,
  }
  return {
    ok: true,
    member: { ...member, volunteer, roles: rolesAfter(member.roles, verdict === 'approved') },
  }
}

const reviewFrom: Record<VolunteerReview['verdict'], readonly VolunteerProfile['status'][]> = {
  approved: ['applied', 'suspended'],
  refused: ['applied'],
  suspended: ['approved'],
}

function rolesAfter(roles: readonly Role[], serves: boolean): readonly Role[] {
  const others = roles.filter((role) => role !== 'volunteer')
  return serves ? [...others, 'volunteer'] : others
}
