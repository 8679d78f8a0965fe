import fc from 'fast-check'
import { hourMs } from '../kernel/time'
import type { HoldNos, OrderCommand } from '../order/commands'
import { decide } from '../order/decide'
import { begin, evolveAll } from '../order/evolve'
import type { OrderEvent, OrderReported } from '../order/events'
import type { OrderState } from '../order/states'
import { grown, reported, t0, terms, volunteer } from './orders'

const people = [1, 2, 3, 4, 5]
const whom = fc.constantFrom(...people)
const memberId = whom.map((number) => `m${number}`)
const holdNo = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })
const holdNos: fc.Arbitrary<HoldNos> = fc
  .tuple(...people.map(() => holdNo))
  .map((numbers) => Object.fromEntries(people.map((number, index) => [`p${number}`, numbers[index] ?? null])))

/** Commands without their moment, from people who press anything at any time; the common story weighs more. */
const asked = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('publish' as const),
      by: fc.constant('s1'),
      slots: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('grab' as const),
      person: whom.map(volunteer),
      holdNo: fc.integer({ min: 1, max: 3 }),
      papers: fc.constant(grown),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('grab' as const),
      person: whom.map(volunteer),
      holdNo,
      papers: fc.constant(grown),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      person: whom.map(volunteer),
      papers: fc.constant(grown),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('ask' as const),
      person: whom.map(volunteer),
      by: fc.constant({ memberId: 's1', openid: 'os1' }),
      holdNo,
      papers: fc.constant(grown),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('answerOffer' as const),
      person: whom.map(volunteer),
      yes: fc.boolean(),
      holdNo: fc.integer({ min: 1, max: 3 }),
      papers: fc.constant(grown),
      holdNos,
    }),
  },
  fc.record({ type: fc.constant('expireOffers' as const), holdNos }),
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('release' as const),
      memberId,
      reason: fc.constant(''),
      holdNos,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('expirePromise' as const), holdNos }) },
  fc.record({ type: fc.constant('warnPromise' as const) }),
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('start' as const), memberId, papers: fc.constant(grown) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('finish' as const),
      memberId,
      outcome: fc.constantFrom('fixed' as const, 'unresolved' as const),
      note: fc.constant('好了'),
      materials: fc.constant(''),
      minutes: fc.constant(30),
      photos: fc.constant([]),
    }),
  },
  fc.record({ type: fc.constant('viewContact' as const), memberId }),
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('confirm' as const),
      by: fc.constant('reporter' as const),
      callback: fc.constant(null),
      stars: fc.constant(5),
    }),
  },
  fc.record({ type: fc.constant('autoConfirm' as const) }),
  fc.oneof(
    fc.record({
      type: fc.constant('reopen' as const),
      reason: fc.constant('没好'),
      photos: fc.constant([]),
      ableIds: fc.subarray(people.map((number) => `m${number}`)),
      by: fc.constant('r1'),
    }),
    fc.record({ type: fc.constant('undoReopen' as const), by: fc.constant('r1') }),
  ),
  {
    weight: 14,
    arbitrary: fc.record({
      type: fc.constant('score' as const),
      difficulty: fc.constant('small' as const),
      adjustments: fc.constant([]),
      points: fc.constant(4),
      rule: fc.constant(''),
      reason: fc.constant(''),
      by: fc.constantFrom(1, 8, 8, 8).map((number) => ({ ...volunteer(number), relatives: [] })),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('settle' as const), settlementId: fc.constant('set1') }),
  },
  fc.record({
    type: fc.constant('handOver' as const),
    body: fc.constantFrom('b1', 'b2').map((bodyId) => ({ bodyId, to: 'property' as const, toName: '物业' })),
    why: fc.constant(''),
    by: fc.constant('s1'),
  }),
  fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      text: fc.constant('修了'),
      fixed: fc.boolean(),
      photos: fc.constant([]),
      by: fc.constant('w1'),
    }),
    fc.record({
      type: fc.constant('accept' as const),
      until: fc.integer({ min: -1, max: 120 }).map((days) => t0 + days * 24 * hourMs),
      words: fc.constantFrom('', '要等配件'),
      by: fc.constant('w1'),
    }),
    fc.record({ type: fc.constant('tellOverdue' as const) }),
  ),
  fc.record({
    type: fc.constant('block' as const),
    blocker: fc.constant('路政'),
    why: fc.constant(''),
    reviewAt: fc.constant(t0 + 9999 * hourMs),
    by: fc.constant('s1'),
  }),
  fc.record({
    type: fc.constant('decline' as const),
    reason: fc.constant(''),
    whoCanHelp: fc.constant(''),
    by: fc.constant('s1'),
  }),
  fc.record({ type: fc.constant('withdraw' as const), reason: fc.constant(''), by: fc.constant('r1') }),
  fc.record({
    type: fc.constant('logCall' as const),
    reached: fc.boolean(),
    way: fc.constantFrom('phone' as const, 'visit' as const),
    through: fc.constant(''),
    words: fc.constantFrom('', '知道了'),
    nextAt: fc.constant(null),
    by: fc.constant('s1'),
  }),
)
const step = fc.tuple(asked, fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(50)))
export const history = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' })

/** Walks a history and shows every state on the way, and the events so far. */
export function walk(
  steps: readonly (readonly [object, number])[],
  see: (state: OrderState, events: readonly OrderEvent[], at: number, done: OrderCommand | null) => void,
  changes: Partial<OrderReported> = {},
): void {
  let at = t0
  let state: OrderState = begin(reported({ terms: { ...terms, waitMax: 3 }, ...changes }))
  const events: OrderEvent[] = []
  for (const [command, pauseHours] of steps) {
    at += pauseHours * hourMs
    const before = JSON.stringify(state)
    const asking = { ...command, at } as OrderCommand
    const decision = decide(state, asking)
    // Without `expect`, whose every call costs more than the step itself.
    if (JSON.stringify(state) !== before)
      throw new Error(`deciding ${JSON.stringify(command)} changed the state`)
    if (decision.ok) {
      state = evolveAll(state, decision.events)
      events.push(...decision.events)
    }
    see(state, events, at, decision.ok ? asking : null)
  }
}

const wordFields = [
  'reason',
  'text',
  'note',
  'materials',
  'why',
  'blocker',
  'toName',
  'whoCanHelp',
  'callback',
] as const

/** The same commands with words, pictures and stars that no other has: what came of each can be told. */
export const spoken = (steps: readonly (readonly [object, number])[]): [object, number][] =>
  steps.map(([command, pause], place) => [{ ...command, ...spokenIn(command, place) }, pause])

function spokenIn(command: object, place: number): object {
  const said = wordFields.filter((field) => field in command).map((field) => [field, `${field}<${place}>`])
  return {
    ...(Object.fromEntries(said) as Record<string, string>),
    ...('photos' in command ? { photos: [`photo<${place}>`] } : {}),
    ...('stars' in command ? { stars: 1 + (place % 5) } : {}),
  }
}

/** Everything that this command gave in words or pictures. */
export const givenIn = (command: OrderCommand): string[] => JSON.stringify(command).match(/\w+<\d+>/g) ?? []
