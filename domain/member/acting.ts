import type { Consent } from '../proxy/types'
import type { Member, Role } from './types'

/**
 * In what right somebody acts. A further one (the street over several communities) is one more variant
 * here, its rows in policy.ts, and where the router resolves it.
 */
export type Capacity =
  /** oneself, with the roles that the community gave */
  | { as: 'self'; roles: readonly Exclude<Role, 'property'>[] }
  /** 物业: for what was sent to it */
  | { as: 'property' }
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

/** A member for themselves: everything that their roles give them at once. */
export function actingAs({
  memberId,
  roles,
  unitIds = [],
}: Pick<Member, 'memberId' | 'roles' | 'unitIds'>): Acting {
  const own = roles.filter((role) => role !== 'property')
  const property: Capacity[] = roles.includes('property') ? [{ as: 'property' }] : []
  const units = unitIds.map((unitId): Capacity => ({ as: 'unit', unitId }))
  return { memberId, capacities: [{ as: 'self', roles: own }, ...property, ...units] }
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
  /** who held it once */
  formerIds: readonly string[]
  /** whether the community has sent it to 物业: it lies there now, or did at some time */
  sentToProperty: 'now' | 'once' | 'never'
  /** everybody in the community may know of it */
  isKnown: boolean
}

/**
 * What a thing is to whoever asks: `own`, `held` or `awaited` when it is one of these, the first that fits; otherwise
 * somebody else's: `nobodys` when that person has no account, `others` when they have one, beside it `served` when one
 * held it once, and `known`. What one holds for somebody without an account is `heldForNobody` as well.
 */
export const relations = [
  'own',
  'held',
  'heldForNobody',
  'awaited',
  'sent',
  'sentOnce',
  'served',
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
    case 'property':
      return [sent[thing.sentToProperty]]
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

const sent = { now: 'sent', once: 'sentOnce', never: 'others' } as const

function somebodys(memberId: string, { ownerId, formerIds, isKnown }: Thing): Relation[] {
  const found: Relation[] = [ownerId === null ? 'nobodys' : 'others']
  if (formerIds.includes(memberId)) found.push('served')
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
