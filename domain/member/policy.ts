import { relationsTo, type Acting, type Capacity, type Relation, type Thing } from './acting'
import type { Role } from './types'

/**
 * Who may be named in the table: whoever belongs to the community at all, each role of it, who acts for somebody,
 * with leave to say that it is mended or without, and who acts for a partner unit.
 */
export const actors = [
  'member',
  'proxy',
  'confirmingProxy',
  'volunteer',
  'staff',
  'secretary',
  'property',
  'unit',
] as const satisfies readonly (Role | 'member' | 'proxy' | 'confirmingProxy' | 'unit')[]
export type Actor = (typeof actors)[number]

/** With whose things: all, or only those that are one of these to them. */
export type Reach = 'any' | readonly Relation[]
type Row = Readonly<Partial<Record<Actor, Reach>>>

/** Whoever has it in their own hands does not speak for whose it is. */
const notHeld = ['own', 'awaited', 'served', 'joined', 'known', 'nobodys', 'others'] as const

/**
 * Who may do what, with whose things: the one table of permissions. The contract names a deed for each action, the
 * router asks here before anything, rules and views ask again once they know the thing, and docs/permissions.md is
 * printed from here.
 */
const mayDo = {
  /** publish, hand over, decline, block, confirm for others, enter phone and desk reports, see the register */
  runDesk: { staff: 'any', secretary: 'any' },
  /** say what is broken: at home, or of somebody without an account (R2) */
  report: { member: ['own'], proxy: ['own'], staff: ['nobodys'], secretary: ['nobodys'] },
  /** see how an order goes on */
  follow: {
    member: ['own', 'held', 'awaited', 'served', 'joined', 'known'],
    proxy: ['own'],
    staff: 'any',
    secretary: 'any',
    property: ['sent', 'sentOnce'],
  },
  /** hear what the resident said: the crew as long as they hold it */
  hear: { member: ['own', 'held'], proxy: ['own'], staff: 'any', secretary: 'any' },
  /** 我也遇到: follow what anybody reported, and no more of it than its one line */
  join: { member: 'any' },
  /** take a report back, say that it is not mended */
  speak: {
    member: ['own'],
    proxy: ['own'],
    staff: ['nobodys', 'heldForNobody'],
    secretary: ['nobodys', 'heldForNobody'],
  },
  /** say that it is mended; nobody says it of their own work for somebody else */
  confirm: { member: ['own'], confirmingProxy: ['own'], staff: notHeld, secretary: notHeld },
  /** take on or answer what was handed over; the desk writes down what a body says on the phone */
  answerHandOver: { property: ['sent'], staff: 'any', secretary: 'any' },
  /** see everything that was sent to one's body, and how it was answered (R5) */
  workForBody: { property: ['sent', 'sentOnce'] },
  /** let somebody act for oneself; the desk with the person on the line, and nobody for what they asked themselves */
  answerConsent: { member: ['own'], staff: notHeld, secretary: notHeld },
  /** end it: either side, or the desk for one who calls */
  endConsent: { member: ['own', 'held'], staff: 'any', secretary: 'any' },
  /** say who is family to whom: of oneself, or of any member as the desk learned it (P1) */
  nameKin: { member: ['own'], staff: 'any', secretary: 'any' },
  /** say that they are none: either of the two, or the desk */
  endKin: { member: ['own', 'held'], staff: 'any', secretary: 'any' },
  /** give points to a crew, answer who objects to them */
  score: { staff: 'any', secretary: 'any' },
  /** post a settlement */
  settle: { secretary: 'any' },
  reviewVolunteers: { staff: 'any', secretary: 'any' },
  /** hand goods over, keep the stock book */
  runMarket: { staff: 'any', secretary: 'any' },
  /** change what the community sets for itself, take its books along */
  govern: { secretary: 'any' },
  /** give and take the roles of the desk */
  appoint: { secretary: 'any' },
  readBoard: { volunteer: 'any', staff: 'any', secretary: 'any' },
  /** grab, stand in line, give back, start and finish */
  serve: { volunteer: 'any' },
  /** claim what somebody needs, offer what one can give: for oneself or in the name of a unit (C1) */
  helpOut: { member: 'any', unit: 'any' },
  /** promise a day for it, do it, give it back; the desk for who has no phone at hand */
  keepClaim: { member: ['held'], unit: ['held'], staff: 'any', secretary: 'any' },
  /** say that a need is met; nobody says it of their own help */
  settleNeed: { member: ['own'], staff: notHeld, secretary: notHeld },
  /** take a need back */
  recallNeed: { member: ['own'], staff: 'any', secretary: 'any' },
  /** see a unit's first page */
  actForUnit: { unit: 'any' },
} as const satisfies Record<string, Row>

export type Deed = keyof typeof mayDo
/** @internal for the tests of the table */
export const deeds = Object.keys(mayDo) as readonly Deed[]

/** With whose things this actor may do it; undefined when with none. */
export const reachOf = (deed: Deed, actor: Actor): Reach | undefined => (mayDo[deed] as Row)[actor]

export const actorsThatMay = (deed: Deed): readonly Actor[] =>
  actors.filter((actor) => reachOf(deed, actor) !== undefined)

/**
 * Without a thing: whether they may do it with any at all, which is what the router asks. With one: whether with this.
 * What state the thing is in, and what else must be so, is decided by its own rules.
 */
export const can = ({ memberId, capacities }: Acting, deed: Deed, thing?: Thing): boolean =>
  capacities.some((capacity) =>
    actorsOf(capacity).some((actor) => {
      const reach = reachOf(deed, actor)
      if (reach === undefined || reach === 'any' || thing === undefined) return reach !== undefined
      const found = relationsTo(memberId, capacity, thing)
      return reach.some((relation) => found.includes(relation))
    }),
  )

/** The rows of the table that hold for somebody in this right. */
function actorsOf(capacity: Capacity): readonly Actor[] {
  switch (capacity.as) {
    case 'self':
      return ['member', ...capacity.roles.filter((role) => role !== 'resident')]
    case 'body':
      return ['property']
    case 'unit':
      return ['unit']
    case 'proxy':
      return capacity.consent.mayConfirm ? ['proxy', 'confirmingProxy'] : ['proxy']
    default:
      throw new Error(`unknown capacity ${String(capacity satisfies never)}`)
  }
}
