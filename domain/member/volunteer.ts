import { refuse, type Refusal } from '../decision'
import type { OrderKind } from '../order/types'
import type { Licence, Member, Role, VolunteerProfile } from './types'

export type VolunteerRefusal =
  | 'volunteer.already' // detail.status
  | 'volunteer.suspended'
  | 'volunteer.minorNeedsGuardian'
  | 'volunteer.notApplied'
  | 'volunteer.ownReview'
  | 'volunteer.reasonMissing'

/** The member as they stand afterwards. */
export type VolunteerAnswer = { ok: true; member: Member } | Refusal<VolunteerRefusal>

export interface VolunteerApplication {
  skills: readonly OrderKind[]
  licences: readonly Licence[]
  /** told by the applicant: their birthday is nobody's business */
  minor: boolean
  /** memberId of the guardian; the caller has made sure that this member exists */
  guardian: string | null
  at: number
}

/** Asks to join the volunteers; again after a refusal, never around a suspension. A minor brings a guardian (V3). */
export function applyVolunteer(member: Member, application: VolunteerApplication): VolunteerAnswer {
  const status = member.volunteer?.status
  if (status === 'suspended') return refuse('volunteer.suspended')
  if (status === 'applied' || status === 'approved') return refuse('volunteer.already', { status })
  const { skills, licences, minor, guardian, at } = application
  if (minor && (guardian === null || guardian === member.memberId)) {
    return refuse('volunteer.minorNeedsGuardian')
  }
  const volunteer: VolunteerProfile = {
    status: 'applied',
    skills,
    licences,
    insuredUntil: null,
    guardian: minor ? guardian : null,
    appliedAt: at,
    reviewedAt: null,
    reviewReason: null,
  }
  return { ok: true, member: { ...member, volunteer } }
}

export interface VolunteerReview {
  outcome: 'approve' | 'refuse' | 'suspend'
  /** needed for every "no" */
  reason: string | null
  insuredUntil: number | null
  by: string
  at: number
}

/** Lets somebody in, turns them down, or suspends them; nobody reviews themselves. Approval lifts a suspension. */
export function reviewVolunteer(member: Member, review: VolunteerReview): VolunteerAnswer {
  const { outcome, by, at } = review
  if (by === member.memberId) return refuse('volunteer.ownReview')
  const profile = member.volunteer
  if (profile === null || !reviewFrom[outcome].includes(profile.status)) {
    return refuse('volunteer.notApplied')
  }
  const reason = review.reason?.trim() ?? ''
  if (outcome !== 'approve' && reason === '') return refuse('volunteer.reasonMissing')
  const volunteer: VolunteerProfile = {
    ...profile,
    status: reviewTo[outcome],
    insuredUntil: review.insuredUntil ?? profile.insuredUntil,
    reviewedAt: at,
    reviewReason: reason === '' ? null : reason,
  }
  return {
    ok: true,
    member: { ...member, volunteer, roles: rolesAfter(member.roles, outcome === 'approve') },
  }
}

/** Names of the licences that are valid at `at`. */
export function validLicences(member: Pick<Member, 'volunteer'>, at: number): string[] {
  const licences = member.volunteer?.licences ?? []
  return licences.filter((licence) => licence.validUntil > at).map((licence) => licence.name)
}

/** May grab orders: let in, and not suspended since. */
export function servesAsVolunteer(member: Pick<Member, 'roles' | 'volunteer'>): boolean {
  return member.roles.includes('volunteer') && member.volunteer?.status === 'approved'
}

const reviewFrom: Record<VolunteerReview['outcome'], readonly VolunteerProfile['status'][]> = {
  approve: ['applied', 'suspended'],
  refuse: ['applied'],
  suspend: ['approved'],
}

const reviewTo: Record<VolunteerReview['outcome'], VolunteerProfile['status']> = {
  approve: 'approved',
  refuse: 'refused',
  suspend: 'suspended',
}

function rolesAfter(roles: readonly Role[], serves: boolean): readonly Role[] {
  const others = roles.filter((role) => role !== 'volunteer')
  return serves ? [...others, 'volunteer'] : others
}
