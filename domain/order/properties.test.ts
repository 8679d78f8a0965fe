import fc from 'fast-check'
import { history, walk } from '../testing/histories'
import { reported, terms } from '../testing/orders'
import { crewOf, isHeld } from './crew'
import { begin, evolveAll } from './evolve'
import { offersOf } from './offers'
import { orderKeys } from './keys'
import { dueAt } from './due'
import { orderLine } from './line'
import type { OrderStatus } from './types'

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
  handedOver: ['handOver', 'dueAt', 'overdueToldAt'],
  blocked: ['by', 'why', 'reviewAt'],
  unresolved: ['reason', 'triedBy'],
  declined: ['reason', 'whoCanHelp'],
  withdrawn: ['reason'],
  recorded: [...done, 'points', 'source'],
}

const always = (see: Parameters<typeof walk>[1]) =>
  fc.assert(
    fc.property(history, (steps) => walk(steps, see)),
    { numRuns: 100 },
  )

describe('whatever people press, in whatever order', () => {
  test('[V2] no more people hold an order, or have a place of it kept for them, than it has places', () => {
    always((state) => {
      if (!isHeld(state)) return
      expect(state.crew.length + offersOf(state).length).toBeLessThanOrEqual(state.terms.slots)
    })
  })

  test('an order is taken exactly when its last place is', () => {
    always((state) => {
      if (state.status === 'taken') expect(state.crew).toHaveLength(state.terms.slots)
      if (state.status === 'open') expect(state.crew.length).toBeLessThan(state.terms.slots)
    })
  })

  test('nobody is twice in crew, line or offers, nor in two of them', () => {
    always((state) => {
      if (!isHeld(state)) return
      const persons = [...state.crew, ...offersOf(state), ...state.waiting].map(({ personId }) => personId)
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
      const { story: _, ...all } = state
      // Written only while there are any.
      const fields = Object.fromEntries(
        Object.entries(all).filter(([field]) => !['offers', 'back', 'scoresBefore'].includes(field)),
      )
      expect(Object.keys(fields).sort()).toEqual([...baseFields, ...ownFields[state.status]].sort())
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

  test('[V9] every order that is not over has an owner and a time by when', () => {
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
    // 补登 is written down as it is, and nothing leads to it.
    expect([...seen, 'recorded'].sort()).toEqual(Object.keys(ownFields).sort())
  })
})
