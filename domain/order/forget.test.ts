import {
  after,
  ask,
  confirm,
  finish,
  grab,
  hours,
  publish,
  reported,
  score,
  start,
  volunteer,
  wait,
} from '../testing/orders'
import { pastOrder } from '../testing/past'
import { forgottenName } from '../member/forget'
import type { OrderCommand } from './commands'
import { decide } from './decide'
import { evolveAll } from './evolve'
import { forgetInOrder, partingCommand } from './forget'
import type { OrderState } from './states'
import { orderStatuses } from './types'

const worker = {
  ...volunteer(1),
  name: '赵大勇',
  phone: '13900001111',
  home: { building: '9', unit: '1', room: '6031' },
}
const grabbed: OrderCommand = { ...grab(1), person: worker } as OrderCommand
const resident = {
  memberId: 'r1',
  name: '钱多多',
  phone: '13800001234',
  place: { building: '2', unit: '2', room: '1401' },
}

const objected: OrderCommand = {
  type: 'object',
  person: volunteer(7),
  reason: '不对',
  notice: 'hangs',
  at: hours(9),
}
const answered: OrderCommand = {
  ...{ type: 'answerObjections', seen: 1, text: '看过了', score: null, at: hours(10) },
  by: { memberId: 's2', personId: 'ps2', home: null, relatives: [] },
}
const unresolved: OrderCommand = { ...finish(1), outcome: 'unresolved' } as OrderCommand
const desk = { by: 's1', at: hours(1) }
const done = [publish, grabbed, start(1), finish(1)]
const scored = [...done, confirm, score(4)]

/** One order of every status, all of the same resident, and of the same volunteer where it has one. */
const states: readonly OrderState[] = [
  after(reported()),
  after(reported(), publish),
  after(reported(), publish, grabbed, wait(2)),
  after(reported(), publish, grabbed, start(1)),
  after(reported(), ...done),
  after(reported(), ...done, confirm),
  after(reported(), ...scored, objected, answered),
  after(reported(), ...scored, { type: 'settle', settlementId: 's', at: hours(99) }),
  after(reported(), { type: 'handOver', body: { to: 'property', toName: '物业' }, why: '公共', ...desk }),
  after(reported(), { type: 'block', blocker: '隔壁', why: '路权', reviewAt: hours(50), ...desk }),
  after(reported(), publish, grabbed, start(1), unresolved),
  after(reported(), { type: 'decline', reason: '不修', whoCanHelp: '开锁', ...desk }),
  after(reported(), { type: 'withdraw', reason: '好了', ...desk }),
  {
    ...pastOrder({ source: { file: '统计表.xlsx', sheet: '一月', line: 4 } }),
    reporter: reported().reporter,
    crew: [{ ...worker, holdNo: 0, takenAt: 0 }],
  },
]

/** What is no words of people: ids, names of things, and how the order remembers who somebody is. */
const fixed = new Set([
  ...['orderId', 'communityId', 'no', 'channel', 'kind', 'status', 'because', 'settlementId', 'difficulty'],
  ...['memberId', 'personId', 'openid', 'name', 'phone', 'building', 'unit', 'room', 'to', 'outcome', 'rule'],
  ...['enteredByMemberId', 'byMemberId', 'licence', 'what', 'cause'],
])

/** The same with these words wherever people write words. */
function saying<Value>(value: Value, words: string, field = ''): Value {
  if (typeof value === 'string') return (fixed.has(field) ? value : words) as Value
  if (Array.isArray(value)) return value.map((each: unknown) => saying(each, words, field)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    saying(inner, words, key),
  ])
  return Object.fromEntries(entries) as Value
}

test('the states of the test are all there are', () => {
  expect(new Set(states.map(({ status }) => status))).toEqual(new Set(orderStatuses))
})

test.each(states.map((state) => [state.status, state] as const))(
  'in %s nothing tells the resident who left, whatever anybody wrote',
  (_status, state) => {
    for (const words of [
      '给钱多多修好了',
      '找多多 138 0000 1234',
      '在1401室',
      '钱 多 多，一三八零零零零一二三四',
    ]) {
      const left = JSON.stringify(forgetInOrder(saying(state, words), 'r1', [resident]))
      expect(left).not.toMatch(/钱\s*多|多多|13800001234|138 0000|1401|or1|pr1|一三八/)
    }
  },
)

test.each(states.map((state) => [state.status, state] as const))(
  'in %s nothing tells the volunteer who left, and the resident is as before',
  (_status, state) => {
    const written = saying(state, '赵大勇 13900001111 修的，钱多多家')
    const left = JSON.stringify(forgetInOrder(written, worker.memberId, [worker]))
    expect(left).not.toMatch(/赵|大勇|13900001111|6031|"o1"|"p1"/)
    expect(JSON.parse(left)).toMatchObject({ reporter: state.reporter, place: state.place })
    expect(left).toContain('钱多多家')
  },
)

test('words that do not tell the person stay to the letter', () => {
  const state = after(reported(), ...done)
  const left = forgetInOrder(state, worker.memberId, [worker])
  const [visit] = state.story ?? []
  expect(left).toEqual({
    ...state,
    crew: [{ ...worker, ...forgotten, holdNo: 1, takenAt: hours(2) }],
    story: [{ ...visit, crew: [{ memberId: worker.memberId, name: forgottenName }] }],
  })
})

const forgotten = { personId: '', openid: '', name: forgottenName, phone: '', home: null }

test('whoever is known by another name by now is forgotten under the old one as well', () => {
  const state = saying(after(reported(), publish, grabbed, start(1), unresolved), '赵大勇来过')
  const left = forgetInOrder(state, worker.memberId, [{ name: '赵小勇', phone: '1' }, worker])
  expect(JSON.stringify(left)).not.toContain('赵大勇')
})

describe('before somebody is forgotten', () => {
  const part = (state: OrderState, memberId: string): OrderState | null => {
    const command = partingCommand(state, memberId, { p2: 1 }, hours(5))
    if (command === null) return null
    const decision = decide(state, command)
    if (!decision.ok) throw new Error(decision.code)
    return evolveAll(state, decision.events)
  }

  test('their own report is withdrawn wherever its reporter may', () => {
    const withdrawn = states.filter((state) => part(state, 'r1') !== null).map(({ status }) => status)
    expect(withdrawn).toEqual(['reported', 'open', 'taken', 'handedOver', 'blocked', 'unresolved'])
    for (const state of states) expect(part(state, 'r1')?.status ?? 'withdrawn').toBe('withdrawn')
  })

  test('what they hold is offered to the next in line, what they wait for goes on without them', () => {
    const taken = after(reported(), publish, grabbed, wait(2))
    expect(part(taken, worker.memberId)).toMatchObject({
      status: 'open',
      crew: [],
      offers: [{ memberId: 'm2' }],
      waiting: [],
    })
    expect(part(taken, 'm2')).toMatchObject({ status: 'taken', crew: [{ memberId: 'm1' }], waiting: [] })
  })

  test('[V2] [V9] a place that is kept for them is no more, and who asked for them is forgotten as well', () => {
    const asked = after(reported(), publish, { ...ask(1, hours(4)), person: worker } as OrderCommand)
    const parted = part(asked, worker.memberId)
    expect(parted).toMatchObject({ status: 'open', crew: [] })
    const left = forgetInOrder(parted ?? asked, worker.memberId, [])
    expect(JSON.stringify(left)).not.toContain(worker.name)
    const without = forgetInOrder(asked, 's1', [])
    expect(without).toMatchObject({ offers: [{ memberId: 'm1', askedBy: { openid: '' } }] })
    expect(JSON.stringify(without)).not.toContain('os1')
  })

  test('what they had begun is back on the board', () => {
    const working = after(reported(), publish, grabbed, start(1))
    expect(part(working, worker.memberId)).toMatchObject({ status: 'open', crew: [] })
  })

  test('whoever is not needed in it leaves nothing behind to do', () => {
    for (const state of states) expect(part(state, 'somebody')).toBeNull()
  })
})
