// What each command writes into the journal, field by field.
import {
  after,
  answerOffer,
  ask,
  block,
  confirm,
  decline,
  eventsOf,
  finish,
  grab,
  handOver,
  hours,
  publish,
  reopen,
  reported,
  score,
  scoredOrder,
  start,
  volunteer,
  wait,
  withdraw,
} from '../testing/orders'
import { dayMs, hourMs } from '../kernel/time'
import type { Judge } from '../kernel/judge'
import type { OrderCommand } from './commands'
import type { OrderEvent } from './events'
import type { OrderState } from './states'
import type { Offer } from './types'

const [first, promisedAt] = [reported(), hours(50)] as const
const crew = (number: number, takenAt: number, holdNo = 1) => ({ ...volunteer(number), holdNo, takenAt })
const offer = (number: number, offeredAt: number, until: number): Offer => ({
  ...volunteer(number),
  ...{ offeredAt, until, since: hours(2), askedBy: null },
})
const taken = after(first, publish, grab(1), wait(2))
const working = after(first, publish, grab(1), start(1))
const finished = after(first, publish, grab(1), start(1), finish(1))
const result = { note: '换了一截门框', materials: '木条', minutes: 40, photos: [] }
const judge: Judge = { ...volunteer(8), relatives: [] }
const disputed = after(first, publish, grab(1), start(1), finish(1), confirm, score(6), {
  type: 'object',
  person: volunteer(5),
  reason: '门还是关不上',
  notice: 'hangs',
  at: hours(10),
})
const newScore = { difficulty: 'small', adjustments: ['late'], points: 2, rule: '门窗·小修 4 分' } as const
const answer = (change: typeof newScore | null): OrderCommand => ({
  type: 'answerObjections',
  by: judge,
  seen: 1,
  text: '去现场看过了',
  score: change,
  at: hours(11),
})

test.each<[string, OrderState, OrderCommand, readonly OrderEvent[]]>([
  [
    'publishing, with the slots and the words that it had',
    after(first),
    publish,
    [{ type: 'published', by: 's1', slots: 1, summary: '卧室门框开裂需要维修', at: hours(1) }],
  ],
  [
    'handing over, with the day by which an answer is owed',
    after(first),
    handOver,
    [
      {
        type: 'handedOver',
        handOver: {
          bodyId: 'b1',
          to: 'property',
          toName: '安和物业',
          why: '公共区域',
          byMemberId: 's1',
          at: hours(1),
        },
        dueAt: hours(1) + 3 * dayMs,
        at: hours(1),
      },
    ],
  ],
  [
    'an answer from there',
    after(first, handOver),
    { type: 'answer', text: '换了灯管', fixed: true, photos: [], by: 'w1', at: hours(9) },
    [{ type: 'answered', text: '换了灯管', fixed: true, photos: [], by: 'w1', at: hours(9) }],
  ],
  [
    'declining',
    after(first),
    decline,
    [{ type: 'declined', reason: '家电保修期内', whoCanHelp: '厂家售后', by: 's1', at: hours(1) }],
  ],
  [
    'blocking',
    after(first),
    block,
    [
      {
        type: 'blocked',
        blocker: '隔壁小区',
        why: '路不归我们管',
        reviewAt: hours(100),
        by: 's1',
        at: hours(1),
      },
    ],
  ],
  [
    'taking it back',
    after(first),
    withdraw,
    [{ type: 'withdrawn', reason: '自己修好了', by: 'r1', at: hours(2.5) }],
  ],
  [
    'grabbing',
    after(first, publish),
    grab(1),
    [{ type: 'grabbed', crewMember: crew(1, hours(2)), promisedAt, at: hours(2) }],
  ],
  [
    'standing in line',
    after(first, publish, grab(1)),
    wait(2),
    [{ type: 'waited', waiter: { ...volunteer(2), since: hours(2) }, at: hours(2) }],
  ],
  [
    'leaving the line',
    taken,
    { type: 'release', memberId: 'm2', reason: '有事', holdNos: {}, at: hours(3) },
    [{ type: 'leftLine', memberId: 'm2', reason: '有事', at: hours(3) }],
  ],
  [
    'giving back, whose place is kept for the first in line',
    taken,
    { type: 'release', memberId: 'm1', reason: '孩子病了', holdNos: { p2: 3 }, at: hours(3) },
    [
      {
        type: 'released',
        memberId: 'm1',
        personId: 'p1',
        openid: 'o1',
        cause: 'gaveBack',
        late: false,
        reason: '孩子病了',
        at: hours(3),
      },
      { type: 'placeOffered', offer: offer(2, hours(3), hours(22)), at: hours(3) },
    ],
  ],
  [
    'a promise that nobody kept',
    taken,
    { type: 'expirePromise', holdNos: { p2: 1 }, at: promisedAt },
    [
      {
        type: 'released',
        memberId: 'm1',
        personId: 'p1',
        openid: 'o1',
        cause: 'noShow',
        late: true,
        reason: '',
        at: promisedAt,
      },
      { type: 'placeOffered', offer: offer(2, promisedAt, promisedAt + 4 * hourMs), at: promisedAt },
    ],
  ],
  [
    'asking by name',
    after(first, publish),
    ask(4),
    [
      {
        type: 'asked',
        offer: {
          ...offer(4, hours(3), hours(22)),
          since: null,
          askedBy: { memberId: 's1', openid: 'os1' },
        },
        at: hours(3),
      },
    ],
  ],
  [
    'a yes to it',
    after(first, publish, ask(4)),
    answerOffer(4, true),
    [
      {
        type: 'placeGiven',
        crewMember: crew(4, hours(4)),
        promisedAt: hours(52),
        askedBy: { memberId: 's1', openid: 'os1' },
        at: hours(4),
      },
    ],
  ],
  [
    'a reminder of the promise',
    taken,
    { type: 'warnPromise', at: hours(42) },
    [{ type: 'promiseWarned', promisedAt, at: hours(42) }],
  ],
  ['beginning', taken, start(1), [{ type: 'started', memberId: 'm1', at: hours(3) }]],
  ['finishing', working, finish(1), [{ type: 'finished', memberId: 'm1', result, at: hours(4) }]],
  [
    'finishing without success',
    working,
    finish(1, 'unresolved'),
    [{ type: 'leftUnresolved', memberId: 'm1', result, at: hours(4) }],
  ],
  [
    'confirming with a call back',
    finished,
    { ...confirm, by: 'staff', callback: ' 大爷说好用 ' } as OrderCommand,
    [{ type: 'confirmed', by: 'staff', callback: '大爷说好用', stars: 5, at: hours(5) }],
  ],
  [
    'confirming without a word',
    finished,
    { ...confirm, stars: null, callback: '  ' } as OrderCommand,
    [{ type: 'confirmed', by: 'reporter', callback: null, stars: null, at: hours(5) }],
  ],
  [
    'silence',
    finished,
    { type: 'autoConfirm', at: hours(99) },
    [{ type: 'confirmed', by: 'timer', callback: null, stars: null, at: hours(99) }],
  ],
  [
    '没修好',
    finished,
    reopen,
    [{ type: 'reopened', reason: '又裂了', photos: [], by: 'r1', offers: [], at: hours(6) }],
  ],
  [
    'scoring',
    after(first, publish, grab(1), start(1), finish(1), confirm),
    { ...score(6), adjustments: ['elder'], reason: '爬了六楼' } as OrderCommand,
    [
      {
        type: 'scored',
        difficulty: 'medium',
        adjustments: ['elder'],
        points: 6,
        rule: '门窗·中修 6 分',
        reason: '爬了六楼',
        by: 's1',
        at: hours(6),
      },
    ],
  ],
  [
    'objecting',
    scoredOrder('order1', [1], 6),
    { type: 'object', person: volunteer(5), reason: '门还是关不上', notice: 'hangs', at: hours(10) },
    [{ type: 'objected', person: volunteer(5), reason: '门还是关不上', at: hours(10) }],
  ],
  [
    'letting a score stand',
    disputed,
    answer(null),
    [{ type: 'scoreKept', text: '去现场看过了', by: 'm8', at: hours(11) }],
  ],
  [
    'correcting a score',
    disputed,
    answer(newScore),
    [{ type: 'scoreCorrected', score: newScore, text: '去现场看过了', by: 'm8', at: hours(11) }],
  ],
  [
    'paying',
    scoredOrder('order1', [1], 6),
    { type: 'settle', settlementId: 'set1', at: hours(200) },
    [{ type: 'settled', settlementId: 'set1', at: hours(200) }],
  ],
])('%s', (_, state, command, events) => {
  expect(eventsOf(state, command)).toEqual(events)
})
