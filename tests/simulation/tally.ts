import { actionNames, type ActionName } from '../../contract/names'
import { awardStatus } from '../../domain/award/award'
import { needStatusNames } from '../../domain/need/names'
import { orderStatuses } from '../../domain/order/types'
import { consentStatuses } from '../../domain/proxy/types'
import { redemptionStatuses } from '../../domain/market/types'
import type { Delivery } from './client'
import type { World } from './world'

/** What the histories went through, to prove that they went through everything. */
export interface Tally {
  accepted: Map<string, number>
  refused: Map<string, number>
  codes: Map<string, number>
  statuses: Map<string, number>
  happenings: Map<string, number>
}

export const newTally = (): Tally => ({
  accepted: new Map(),
  refused: new Map(),
  codes: new Map(),
  statuses: new Map(),
  happenings: new Map(),
})

export const toJson = (tally: Tally): string =>
  JSON.stringify(Object.entries(tally).map(([name, counts]) => [name, [...(counts as Map<string, number>)]]))

/** Adds what another process has counted. */
export function addJson(tally: Tally, json: string): void {
  for (const [name, counts] of JSON.parse(json) as [keyof Tally, [string, number][]][]) {
    for (const [key, count] of counts) add(tally[name], key, count)
  }
}

export function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

export function countDelivery(tally: Tally, { move, reply, lost }: Delivery): void {
  if (reply === null) add(tally.happenings, 'instance died')
  else if (reply.ok) add(tally.accepted, move.action)
  else {
    add(tally.refused, move.action)
    add(tally.codes, reply.code)
  }
  if (lost) add(tally.happenings, 'reply lost')
}

/** Statuses are counted once for each order that was seen in them. */
export function countStatuses(tally: Tally, world: World, seen: Set<string>): void {
  const note = (kind: string, id: string, status: string) => {
    const mark = `${id} ${status}`
    if (seen.has(mark)) return
    seen.add(mark)
    add(tally.statuses, `${kind} ${status}`)
  }
  for (const { _id, status } of world.documents('orders')) note('order', _id, status)
  for (const { _id, status } of world.documents('redemptions')) note('redemption', _id, status)
  for (const { _id, status } of world.documents('settlements')) note('settlement', _id, status)
  for (const { _id, status } of world.documents('photos')) note('photo', _id, status)
  for (const { _id, kind, status } of world.documents('cases')) note(kind, _id, status)
  for (const { _id, status } of world.documents('consents')) note('consent', _id, status)
  for (const { _id, status } of world.documents('imports')) note('import', _id, status)
  for (const { _id, status } of world.documents('tables')) note('table', _id, status)
  for (const { _id, state } of world.documents('awards')) note('award', _id, awardStatus(state, world.now()))
  for (const { _id, volunteer } of world.documents('members')) {
    if (volunteer !== null) note('volunteer', _id, volunteer.status)
  }
}

/** Done so seldom that hundreds of histories may pass without one: their own tests alone prove them. */
const tooRare: ReadonlySet<string> = new Set(['certificate.withdraw', 'order.returnScore'])

/** What never happened although it should have, in words; empty when all did. */
export function gaps(tally: Tally): string[] {
  const missing: string[] = []
  for (const name of actionNames) {
    if (!tally.accepted.has(name) && !tooRare.has(name)) missing.push(`${name} was never accepted`)
    if (!tally.refused.has(name)) missing.push(`${name} was never refused`)
  }
  const expected = [
    ...orderStatuses.map((status) => `order ${status}`),
    ...redemptionStatuses.map((status) => `redemption ${status}`),
    ...['posted', 'settled'].map((status) => `settlement ${status}`),
    ...['applied', 'approved', 'refused', 'suspended'].map((status) => `volunteer ${status}`),
    ...['checking', 'passed'].map((status) => `photo ${status}`),
    ...Object.keys(needStatusNames).map((status) => `need ${status}`),
    ...['signed', 'ended'].map((status) => `unit ${status}`),
    ...consentStatuses.map((status) => `consent ${status}`),
    ...['asked', 'agreed', 'refused'].map((status) => `award ${status}`),
    ...['understood', 'failed', 'ended'].map((status) => `import ${status}`),
    'table ready',
  ]
  for (const status of expected) if (!tally.statuses.has(status)) missing.push(`no ${status}`)
  for (const happening of [
    'instance died',
    'reply lost',
    'sent again',
    'sent twice at once',
    'sent with other content',
    'sent under the id of another',
  ]) {
    if (!tally.happenings.has(happening)) missing.push(`nothing was ${happening}`)
  }
  for (const code of [
    'request.idReused',
    'order.taken',
    'order.heldMax',
    'market.soldOut',
    'market.priceChanged',
    'points.notEnough',
    'objection.notPosted',
    'objection.windowOver',
    'objection.already',
    'objection.notByYou',
    'objection.none',
  ]) {
    if (!tally.codes.has(code)) missing.push(`nobody was told ${code}`)
  }
  return missing
}

export function report(tally: Tally): string {
  const lines = actionNames.map((name: ActionName) => {
    const numbers = [tally.accepted.get(name) ?? 0, tally.refused.get(name) ?? 0]
    return `  ${name.padEnd(18)} ${numbers.map((number) => String(number).padStart(7)).join('')}`
  })
  return [
    `  ${'action'.padEnd(18)}  accepted refused`,
    ...lines,
    `  statuses: ${told(tally.statuses)}`,
    `  refusals: ${told(tally.codes)}`,
    `  also: ${told(tally.happenings)}`,
  ].join('\n')
}

const told = (counts: Map<string, number>) =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ')
