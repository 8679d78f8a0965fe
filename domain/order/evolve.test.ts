// What an order is after each event, field by field, and which events fit which status.
import {
  after,
  ask,
  block,
  confirm,
  decline,
  finish,
  grab,
  handOver,
  hours,
  publish,
  reopen,
  reported,
  score,
  start,
  t0,
  volunteer,
  wait,
  withdraw,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { evolve } from './evolve'
import type { OrderEvent } from './events'
import type { OrderState } from './states'
import type { OrderStatus } from './types'

const first = reported({ photos: ['cloud://a.jpg'], urgent: true, enteredByMemberId: 's9' })
const common = {
  orderId: 'order1',
  communityId: 'c1',
  no: '261121-03',
  channel: 'self',
  kind: 'door',
  text: '2号楼2单元1401家的卧室门框开裂需要维修',
  summary: '卧室门框开裂需要维修',
  photos: ['cloud://a.jpg'],
  place: { building: '2', unit: '2', room: '1401' },
  reporter: first.reporter,
  enteredByMemberId: 's9',
  urgent: true,
  reportedAt: t0,
  reopenedCount: 0,
  terms: first.terms,
}
const crew = [{ ...volunteer(1), holdNo: 1, takenAt: hours(2) }]
const result = { note: '换了一截门框', materials: '木条', minutes: 40, photos: ['cloud://b.jpg'] }
const done = { ...finish(1), photos: result.photos } as OrderCommand
const visit = { publishedAt: hours(1), promisedAt: hours(50), startedAt: hours(3) }
const answer = (fixed: boolean): OrderCommand => ({
  ...{ type: 'answer', photos: [], text: '换了灯管', fixed, by: 'w1', at: hours(9) },
})
const settle: OrderCommand = { type: 'settle', settlementId: 'set1', at: hours(200) }
const body = {
  ...{ bodyId: 'b1', to: 'property', toName: '安和物业' },
  why: '公共区域',
  byMemberId: 's1',
  at: hours(1),
}
const toFinish = [publish, grab(1), start(1), done]
const scoreFields = {
  difficulty: 'medium',
  adjustments: [],
  points: 6,
  rule: '门窗·中修 6 分',
  reason: '',
  byMemberId: 's1',
  at: hours(6),
}

test.each<[OrderStatus, readonly OrderCommand[], object]>([
  ['reported', [], { since: t0, because: 'new', reopenReason: null }],
  [
    'open',
    [publish],
    { since: hours(1), publishedAt: hours(1), crew: [], waiting: [], promisedAt: null, warnedAt: null },
  ],
  [
    'taken',
    [publish, grab(1)],
    { since: hours(2), publishedAt: hours(1), crew, waiting: [], promisedAt: hours(50), warnedAt: null },
  ],
  [
    'working',
    [publish, grab(1), wait(2), start(1)],
    { since: hours(3), crew, waiting: [{ ...volunteer(2), since: hours(2) }], ...visit },
  ],
  ['finished', toFinish, { since: hours(4), crew, doneBy: null, visit, finishedAt: hours(4), result }],
  [
    'confirmed',
    [...toFinish, confirm],
    {
      ...{ since: hours(5), crew, doneBy: null, visit, finishedAt: hours(4), result },
      ...{ confirmedAt: hours(5), callback: null, stars: 5 },
    },
  ],
  [
    'scored',
    [...toFinish, confirm, score()],
    {
      ...{ since: hours(6), crew, doneBy: null, visit, finishedAt: hours(4), result },
      ...{ confirmedAt: hours(5), callback: null, stars: 5, score: scoreFields },
    },
  ],
  [
    'settled',
    [...toFinish, confirm, score(), settle],
    {
      ...{ since: hours(200), crew, doneBy: null, visit, finishedAt: hours(4), result },
      ...{ confirmedAt: hours(5), callback: null, stars: 5, score: scoreFields },
      ...{ settlementId: 'set1', settledAt: hours(200) },
    },
  ],
  ['handedOver', [handOver], { since: hours(1), handOver: body, dueAt: hours(73), overdueToldAt: null }],
  [
    'finished',
    [handOver, answer(true)],
    {
      ...{ since: hours(9), crew: [], doneBy: body, visit: null, finishedAt: hours(9) },
      result: { note: '换了灯管', materials: '', minutes: null, photos: [] },
    },
  ],
  ['unresolved', [handOver, answer(false)], { since: hours(9), reason: '换了灯管', triedBy: ['安和物业'] }],
  [
    'unresolved',
    [publish, grab(1), start(1), finish(1, 'unresolved')],
    { since: hours(4), reason: '换了一截门框', triedBy: ['志愿1'] },
  ],
  ['blocked', [block], { since: hours(1), by: '隔壁小区', why: '路不归我们管', reviewAt: hours(100) }],
  ['declined', [decline], { since: hours(1), reason: '家电保修期内', whoCanHelp: '厂家售后' }],
  ['withdrawn', [withdraw], { since: hours(2.5), reason: '自己修好了' }],
  [
    'reported',
    [...toFinish, reopen],
    { since: hours(6), because: 'reopened', reopenReason: '又裂了', reopenedCount: 1 },
  ],
])('an order that is %s', (status, commands, own) => {
  // What people gave on the way is kept beside it (story.test.ts).
  const { story: _, ...all } = after(first, ...commands)
  // How it was before it came back stands there for some minutes (reopen.test.ts).
  const state = Object.fromEntries(Object.entries(all).filter(([field]) => field !== 'back'))
  expect(state).toEqual({ ...common, status, ...own })
})

describe('an order for two', () => {
  const two = { ...publish, slots: 2 } as OrderCommand
  const release = (number: number, at: number): OrderCommand => ({
    type: 'release',
    memberId: `m${number}`,
    reason: '',
    holdNos: {},
    at,
  })
  const warn: OrderCommand = { type: 'warnPromise', at: hours(42) }

  test('is on the board since the moment when it was put there, whoever comes and goes', () => {
    expect(after(first, two, grab(1), release(1, hours(9))).since).toBe(hours(1))
    expect(after(first, two, grab(1), grab(2, hours(3))).since).toBe(hours(3))
    expect(after(first, two, grab(1), grab(2, hours(3)), release(1, hours(9))).since).toBe(hours(9))
  })

  test('keeps promise and reminder as long as somebody stays, and neither longer', () => {
    const warned = [two, grab(1), grab(2), warn]
    const one = after(first, ...warned, release(1, hours(43)))
    expect(one).toMatchObject({ promisedAt: hours(50), warnedAt: hours(42) })
    const none = after(first, ...warned, release(1, hours(43)), release(2, hours(44)))
    expect(none).toMatchObject({ promisedAt: null, warnedAt: null })
  })
})

test('an answered objection keeps who said what, and a corrected score says who gave it and why', () => {
  const scored = after(first, ...toFinish, confirm, score())
  const object: OrderEvent = { type: 'objected', person: volunteer(5), reason: '关不上', at: hours(7) }
  const objected = evolve(scored, object)
  const open = { person: volunteer(5), at: hours(7), reason: '关不上', answer: null }
  expect(objected).toEqual({ ...scored, objections: [open] })
  const said = { text: '去看过了', by: 'm8', at: hours(8) }
  const answered = (outcome: 'kept' | 'corrected') => ({
    ...open,
    answer: { outcome, text: '去看过了', byMemberId: 'm8', at: hours(8) },
  })
  expect(evolve(objected, { type: 'scoreKept', ...said })).toEqual({
    ...scored,
    objections: [answered('kept')],
  })
  const change = { difficulty: 'small', adjustments: ['late'], points: 2, rule: '门窗·小修' } as const
  const corrected = evolve(objected, { type: 'scoreCorrected', score: change, ...said })
  expect(corrected).toEqual({
    ...scored,
    objections: [answered('corrected')],
    story: corrected.story,
    score: { ...change, reason: '去看过了', byMemberId: 'm8', at: hours(8), revision: 1 },
  })
})

const member = { ...volunteer(2), holdNo: 1, takenAt: t0 }
const at = hours(300)
const by = 's1'
/** Each event with the only statuses that it fits. */
const offer = { ...volunteer(3), offeredAt: at, until: at + 1, since: at, askedBy: null }
const aSmallOne = { difficulty: 'small', adjustments: [], points: 1, rule: '' } as const
const fits: readonly (readonly [OrderEvent, readonly OrderStatus[]])[] = [
  [{ type: 'published', by, slots: 1, summary: '', at }, ['reported', 'unresolved', 'blocked']],
  [
    { type: 'handedOver', handOver: { ...body, to: 'property' }, dueAt: at, at },
    ['reported', 'unresolved', 'blocked', 'open'],
  ],
  [{ type: 'answered', text: '', fixed: true, photos: [], by, at }, ['handedOver']],
  [{ type: 'declined', reason: '', whoCanHelp: '', by, at }, ['reported', 'unresolved', 'blocked']],
  [
    { type: 'blocked', blocker: '', why: '', reviewAt: at, by, at },
    ['reported', 'unresolved', 'blocked', 'open', 'handedOver'],
  ],
  [
    { type: 'withdrawn', reason: '', by, at },
    ['reported', 'unresolved', 'blocked', 'open', 'taken', 'handedOver'],
  ],
  [{ type: 'reopened', reason: '', photos: [], by, offers: [], at }, ['finished', 'confirmed']],
  [{ type: 'reopenUndone', by, at }, []],
  [{ type: 'scoreWithdrawn', by, at }, ['scored']],
  [{ type: 'grabbed', crewMember: member, promisedAt: at, at }, ['open']],
  [{ type: 'waited', waiter: { ...volunteer(3), since: at }, at }, ['open', 'taken']],
  ...(['placeOffered', 'asked'] as const).map((type) => [{ type, offer, at }, ['open']] as const),
  [{ type: 'offerEnded', offer, why: 'lapsed', at }, []],
  [{ type: 'leftLine', memberId: 'm2', reason: '', at }, ['open', 'taken', 'working']],
  [
    {
      type: 'released',
      memberId: 'm1',
      personId: 'p1',
      openid: 'o1',
      cause: 'gaveBack',
      late: false,
      reason: '',
      at,
    },
    ['taken', 'working'],
  ],
  [{ type: 'placeGiven', crewMember: member, promisedAt: at, askedBy: null, at }, []],
  [{ type: 'promiseWarned', promisedAt: at, at }, ['taken']],
  [{ type: 'started', memberId: 'm1', at }, ['taken']],
  [{ type: 'finished', memberId: 'm1', result, at }, ['working']],
  [{ type: 'leftUnresolved', memberId: 'm1', result, at }, ['working']],
  [{ type: 'confirmed', by: 'staff', callback: null, stars: null, at }, ['finished']],
  [
    { type: 'scored', difficulty: 'small', adjustments: [], points: 1, rule: '', reason: '', by, at },
    ['confirmed'],
  ],
  [{ type: 'objected', person: volunteer(5), reason: '', at }, ['scored']],
  [{ type: 'scoreKept', text: '', by, at }, ['scored']],
  [{ type: 'scoreCorrected', score: aSmallOne, text: '', by, at }, ['scored']],
  [{ type: 'settled', settlementId: '', at }, ['scored']],
]
const inEachStatus: readonly OrderState[] = [
  after(first),
  after(first, publish),
  after(first, publish, grab(1)),
  after(first, publish, grab(1), start(1)),
  after(first, ...toFinish),
  after(first, ...toFinish, confirm),
  after(first, ...toFinish, confirm, score()),
  after(first, ...toFinish, confirm, score(), settle),
  after(first, handOver),
  after(first, block),
  after(first, handOver, answer(false)),
  after(first, decline),
  after(first, withdraw),
]

test.each(fits.map(([event, statuses]) => [event.type, event, statuses] as const))(
  '%s fits only where a decision could have made it',
  (_, event, statuses) => {
    const seen = inEachStatus.filter((state) => {
      try {
        evolve(state, event)
        return true
      } catch (error) {
        expect(String(error)).toContain(`an order that is ${state.status} cannot see "${event.type}"`)
        return false
      }
    })
    expect(seen.map(({ status }) => status).sort()).toEqual([...statuses].sort())
  },
)

test('[V2] a place is given only to whom it is kept for, and taken only from who has one', () => {
  const open = after(first, publish, ask(2))
  const give = (number: number): OrderEvent => ({
    type: 'placeGiven',
    crewMember: { ...volunteer(number), holdNo: 1, takenAt: at },
    promisedAt: at,
    askedBy: null,
    at,
  })
  expect(evolve(open, give(2))).toMatchObject({ status: 'taken', waiting: [], promisedAt: at })
  expect(() => evolve(open, give(3))).toThrow('cannot see "placeGiven"')
  const release = (number: number): OrderEvent => ({
    type: 'released',
    ...{ memberId: `m${number}`, personId: `p${number}`, openid: `o${number}` },
    cause: 'gaveBack',
    late: false,
    reason: '',
    at,
  })
  const taken = after(first, publish, grab(1))
  expect(evolve(taken, release(1))).toMatchObject({ status: 'open' })
  expect(() => evolve(taken, release(2))).toThrow('cannot see "released"')
})
