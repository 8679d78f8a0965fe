import fc from 'fast-check'
import { reported, t0, terms, volunteer } from '../testing/orders'
import { hourMs } from '../kernel/time'
import type { HoldNos, OrderCommand } from './commands'
import { crewOf, isHeld } from './crew'
import { decide } from './decide'
import { begin, evolveAll } from './evolve'
import type { OrderEvent } from './events'
import { orderKeys } from './keys'
import { dueAt, orderLine } from './line'
import type { OrderState, OrderStatus } from './types'

const baseFields = [...Object.keys(reported()).filter((field) => field !== 'type' && field !== 'at')].concat([
  'reportedAt',
  'reopenedCount',
  'since',
  'status',
])
const held = ['publishedAt', 'crew', 'waiting', 'promisedAt']
const done = ['crew', 'doneBy', 'visit', 'finishedAt', 'result']
const confirmed = [...done, 'confirmedAt', 'callback', 'stars']
const ownFields: Record<OrderStatus, readonly string[]> = {
  reported: ['because', 'reopenReason'],
  open: [...held, 'warnedAt'],
  taken: [...held, 'warnedAt'],
  working: [...held, 'startedAt'],
  finished: done,
  confirmed,
  scored: [...confirmed, 'score'],
  settled: [...confirmed, 'score', 'settlementId', 'settledAt'],
  handedOver: ['handOver', 'dueAt'],
  blocked: ['by', 'why', 'reviewAt'],
  unresolved: ['reason', 'triedBy'],
  declined: ['reason', 'whoCanHelp'],
  withdrawn: ['reason'],
}

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
      licences: fc.constant([]),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('grab' as const),
      person: whom.map(volunteer),
      holdNo,
      licences: fc.constant([]),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      person: whom.map(volunteer),
      licences: fc.constant([]),
    }),
  },
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
  { weight: 4, arbitrary: fc.record({ type: fc.constant('start' as const), memberId }) },
  {
    weight: 4,
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
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('confirm' as const),
      by: fc.constant('reporter' as const),
      callback: fc.constant(null),
      stars: fc.constant(5),
    }),
  },
  fc.record({ type: fc.constant('autoConfirm' as const) }),
  fc.record({ type: fc.constant('reopen' as const), reason: fc.constant('没好'), by: fc.constant('r1') }),
  {
    weight: 8,
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
    to: fc.constant('property' as const),
    toName: fc.constant('物业'),
    why: fc.constant(''),
    by: fc.constant('s1'),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    text: fc.constant('修了'),
    fixed: fc.boolean(),
    by: fc.constant('w1'),
  }),
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
)
const step = fc.tuple(asked, fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(50)))
const history = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' })

/** Walks a history and shows every state on the way, and the events so far. */
function walk(
  steps: readonly (readonly [object, number])[],
  see: (state: OrderState, events: readonly OrderEvent[], at: number) => void,
): void {
  let at = t0
  let state: OrderState = begin(reported({ terms: { ...terms, waitMax: 3 } }))
  const events: OrderEvent[] = []
  for (const [command, pauseHours] of steps) {
    at += pauseHours * hourMs
    const before = JSON.stringify(state)
    const decision = decide(state, { ...command, at } as OrderCommand)
    // Without `expect`, whose every call costs more than the step itself.
    if (JSON.stringify(state) !== before)
      throw new Error(`deciding ${JSON.stringify(command)} changed the state`)
    if (decision.ok) {
      state = evolveAll(state, decision.events)
      events.push(...decision.events)
    }
    see(state, events, at)
  }
}

const always = (see: Parameters<typeof walk>[1]) =>
  fc.assert(
    fc.property(history, (steps) => walk(steps, see)),
    { numRuns: 100 },
  )

describe('whatever people press, in whatever order', () => {
  test('no more people hold an order than it has places', () => {
    always((state) => {
      if (isHeld(state)) expect(state.crew.length).toBeLessThanOrEqual(state.terms.slots)
    })
  })

  test('an order is taken exactly when its last place is', () => {
    always((state) => {
      if (state.status === 'taken') expect(state.crew).toHaveLength(state.terms.slots)
      if (state.status === 'open') expect(state.crew.length).toBeLessThan(state.terms.slots)
    })
  })

  test('nobody is twice in crew or line, nor in both', () => {
    always((state) => {
      if (!isHeld(state)) return
      const persons = [...state.crew, ...state.waiting].map(({ personId }) => personId)
      expect(new Set(persons).size).toBe(persons.length)
    })
  })

  test('a promise stands exactly while somebody gave it', () => {
    always((state) => {
      if (state.status === 'open') expect(state.promisedAt === null).toBe(state.crew.length === 0)
      if (state.status === 'working' || state.status === 'taken') expect(state.crew).not.toHaveLength(0)
    })
  })

  test('the keys hold one place of each holder while the order is held, and none after', () => {
    always((state) => {
      const holds = orderKeys(state).filter((key) => key.startsWith('hold:'))
      const expected = isHeld(state)
        ? crewOf(state).map((member) => `hold:${member.personId}#${member.holdNo}`)
        : []
      expect(holds).toEqual(expected)
      expect(orderKeys(state)).toContain('self:order1')
    })
  })

  test('a status has its own fields and no others', () => {
    always((state) => {
      expect(Object.keys(state).sort()).toEqual([...baseFields, ...ownFields[state.status]].sort())
    })
  })

  test('replaying the events gives the same state', () => {
    always((state, events) => {
      expect(evolveAll(begin(reported({ terms: { ...terms, waitMax: 3 } })), events)).toEqual(state)
    })
  })

  test('the number, the reporter and the words never change', () => {
    always((state) => {
      const { no, text, reporter, place } = reported()
      expect(state).toMatchObject({ no, text, reporter, place })
    })
  })

  test('every order that is not over has an owner and a time by when', () => {
    always((state, _, at) => {
      const over = ['scored', 'settled', 'declined', 'withdrawn'].includes(state.status)
      const byOthers = state.status === 'confirmed' && state.crew.length === 0
      expect(dueAt(state) === null).toBe(over || byOthers)
      if (!over && !byOthers) expect(orderLine(state, at).owner.kind).not.toBe('nobody')
    })
  })

  test('the histories reach every status', () => {
    const seen = new Set<OrderStatus>()
    fc.assert(
      fc.property(history, (steps) => walk(steps, (state) => void seen.add(state.status))),
      { numRuns: 1000, seed: 7 },
    )
    expect([...seen].sort()).toEqual(Object.keys(ownFields).sort())
  })
})
