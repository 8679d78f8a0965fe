import { firstBodyId } from '../body/first'
import type { Consent } from '../proxy/types'
import type { Member, Role } from './types'

/**
 * In what right somebody acts. A further one (the street over several communities) is one more variant
 * here, its rows in policy.ts, and where the router resolves it.
 */
export type Capacity =
  /** oneself, with the roles that the community gave */
  | { as: 'self'; roles: readonly Exclude<Role, 'property'>[] }
  /** of a body on the community's list, 物业 or another: for what was sent to it (R5) */
  | { as: 'body'; bodyId: string }
  /** a partner unit (C1): for what it has claimed and offers */
  | { as: 'unit'; unitId: string }
  /** for somebody who let them (R3), and in no right of their own */
  | { as: 'proxy'; consent: Consent }

/** Who asks, and in what right: settled once, by the router, for everything that the call does. */
export interface Acting {
  /** who it is that presses */
  memberId: string
  capacities: readonly Capacity[]
}

/** For which body somebody works; null for whoever works for none. Until there was a list there was one 物业. */
export const bodyIdOf = ({
  communityId,
  roles,
  bodyId,
}: Pick<Member, 'communityId' | 'roles' | 'bodyId'>): string | null =>
  roles.includes('property') ? (bodyId ?? firstBodyId(communityId)) : null

/** A member for themselves: everything that their roles give them at once. */
export function actingAs(
  member: Pick<Member, 'memberId' | 'communityId' | 'roles' | 'bodyId' | 'unitIds'>,
): Acting {
  const { memberId, roles, unitIds = [] } = member
  const own = roles.filter((role) => role !== 'property')
  const bodyId = bodyIdOf(member)
  const body: Capacity[] = bodyId === null ? [] : [{ as: 'body', bodyId }]
  const units = unitIds.map((unitId): Capacity => ({ as: 'unit', unitId }))
  return { memberId, capacities: [{ as: 'self', roles: own }, ...body, ...units] }
}

/** What of a thing decides who may do what with it. */
export interface Thing {
  /** whose it is: a memberId, or null for somebody without an account */
  ownerId: string | null
  /** by which consent it was reported for them; null when they did it themselves */
  consentId: string | null
  /** in whose hands it is: members, or partner units */
  holderIds: readonly string[]
  /** who stands in line for it */
  waitingIds: readonly string[]
  /** who meets the same and follows it */
  joinerIds: readonly string[]
  /** who held it once */
  formerIds: readonly string[]
  /** with which body of the community's list it lies now; null when with none */
  sentTo: string | null
  /** to which it was sent at some time */
  onceSentTo: readonly string[]
  /** everybody in the community may know of it */
  isKnown: boolean
}

/**
 * What a thing is to whoever asks: `own`, `held` or `awaited` when it is one of these, the first that fits; otherwise
 * somebody else's: `nobodys` when that person has no account, `others` when they have one, beside it `served` when one
 * held it once, `joined` when one follows it, and `known`. What one holds for somebody without an account is `heldForNobody` as well.
 */
export const relations = [
  'own',
  'held',
  'heldForNobody',
  'awaited',
  'sent',
  'sentOnce',
  'served',
  'joined',
  'known',
  'nobodys',
  'others',
] as const
export type Relation = (typeof relations)[number]

export function relationsTo(memberId: string, capacity: Capacity, thing: Thing): readonly Relation[] {
  switch (capacity.as) {
    case 'self':
      if (thing.ownerId === memberId) return ['own']
      if (thing.holderIds.includes(memberId)) {
        return thing.ownerId === null ? ['held', 'heldForNobody'] : ['held']
      }
      if (thing.waitingIds.includes(memberId)) return ['awaited']
      return somebodys(memberId, thing)
    case 'body':
      if (thing.sentTo === capacity.bodyId) return ['sent']
      return [thing.onceSentTo.includes(capacity.bodyId) ? 'sentOnce' : 'others']
    case 'unit':
      return [thing.holderIds.includes(capacity.unitId) ? 'held' : 'others']
    case 'proxy':
      // Nobody speaks for their family about their own work.
      if (thing.holderIds.includes(memberId)) return ['held']
      return [isPrincipals(capacity.consent, thing) ? 'own' : 'others']
    default:
      throw new Error(`unknown capacity ${String(capacity satisfies never)}`)
  }
}

function somebodys(memberId: string, { ownerId, formerIds, joinerIds, isKnown }: Thing): Relation[] {
  const found: Relation[] = [ownerId === null ? 'nobodys' : 'others']
  if (formerIds.includes(memberId)) found.push('served')
  if (joinerIds.includes(memberId)) found.push('joined')
  if (isKnown) found.push('known')
  return found
}

/** What is theirs for whom the proxy speaks: without an account they own what was reported by this consent. */
const isPrincipals = ({ consentId, principal }: Consent, thing: Thing): boolean =>
  principal.memberId === null ? thing.consentId === consentId : thing.ownerId === principal.memberId

/** The consent by which somebody speaks for another; null for themselves. */
export const consentOf = ({ capacities }: Acting): Consent | null =>
  capacities.flatMap((capacity) => (capacity.as === 'proxy' ? [capacity.consent] : []))[0] ?? null

/** The partner units in whose name they may act. */
export const unitsOf = ({ capacities }: Acting): readonly string[] =>
  capacities.flatMap((capacity) => (capacity.as === 'unit' ? [capacity.unitId] : []))

/** For which body whoever asks works; null when for none. */
export const bodyOf = ({ capacities }: Acting): string | null =>
  capacities.flatMap((capacity) => (capacity.as === 'body' ? [capacity.bodyId] : []))[0] ?? null
