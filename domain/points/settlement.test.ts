import { defaultStandard } from '../community/defaults'
import { dayMs } from '../kernel/time'
import { hours, scoredOrder } from '../testing/orders'
import { settleEntry } from './entries'
import { sayAdjustment, scoreOf } from './score'
import {
  closeSettlement,
  draftSettlement,
  openSettlement,
  settlementEntries,
  settlementOrdersMax,
} from './settlement'

const notice = { settlementId: 'set1', communityId: 'c1', title: '十一月清算', by: 's1', at: hours(50) }

test('a notice whose orders are still being gathered names nothing but itself', () => {
  expect(openSettlement(notice)).toEqual({
    settlementId: 'set1',
    communityId: 'c1',
    title: '十一月清算',
    status: 'posting',
    postedAt: hours(50),
    postedByMemberId: 's1',
    objectionUntil: hours(50),
    settledAt: null,
    orderIds: [],
    lines: [],
    totalPoints: 0,
  })
})

describe('a posted notice', () => {
  const late = scoredOrder('late', [1, 2], 4, hours(8))
  const early = scoredOrder('early', [2, 3], 4, hours(7))
  const answer = draftSettlement({ ...notice, noticeDays: 7, orders: [late, early] })
  if (!answer.ok) throw new Error(answer.code)
  const { settlement } = answer

  test('names the oldest orders first; of equal points, the members by their ids', () => {
    expect(settlement).toEqual({
      settlementId: 'set1',
      communityId: 'c1',
      title: '十一月清算',
      status: 'posted',
      postedAt: hours(50),
      postedByMemberId: 's1',
      objectionUntil: hours(50) + 7 * dayMs,
      settledAt: null,
      orderIds: ['early', 'late'],
      lines: [
        { memberId: 'm2', name: '志愿2', points: 8, orders: 2 },
        { memberId: 'm1', name: '志愿1', points: 4, orders: 1 },
        { memberId: 'm3', name: '志愿3', points: 4, orders: 1 },
      ],
      totalPoints: 16,
    })
  })

  test('pays each of an order’s crew in the public words, approved by who posted it', () => {
    const paid = (memberId: string) =>
      settleEntry({
        subject: { kind: 'order', id: 'early' },
        communityId: 'c1',
        memberId,
        points: 4,
        at: hours(300),
        text: '卧室门框开裂需要维修（261121-03）入账',
        approvedByMemberId: 's1',
      })
    expect(settlementEntries(early, settlement, hours(300))).toEqual([paid('m2'), paid('m3')])
  })

  test('is closed at a moment and says the same for the rest', () => {
    expect(closeSettlement(settlement, hours(300))).toEqual({
      ...settlement,
      status: 'settled',
      settledAt: hours(300),
    })
  })

  test('has room for a hundred orders', () => {
    expect(settlementOrdersMax).toBe(100)
  })
})

test('the ids of equals decide whatever their order on the list', () => {
  const crews = [
    [1, 2, 3],
    [3, 2, 1],
    [2, 3, 1],
  ]
  for (const crew of crews) {
    const answer = draftSettlement({ ...notice, noticeDays: 7, orders: [scoredOrder('o1', crew, 4)] })
    expect(answer.ok && answer.settlement.lines.map(({ memberId }) => memberId)).toEqual(['m1', 'm2', 'm3'])
  }
})

describe('the words of a score', () => {
  const words = (adjustments: readonly string[], standard = defaultStandard) => {
    const answer = scoreOf(standard, { kind: 'door', difficulty: 'medium', adjustments, hours: 0 })
    return answer.ok ? answer.rule : answer
  }

  test('name the standard’s most when it is reached', () => {
    expect(words(['elder'], { ...defaultStandard, maxPoints: 7 })).toBe(
      '门窗·中修 6 分，为独居老人服务 +2 分，最多 7 分',
    )
  })

  test('say only once that everything is taken away, whatever else is added', () => {
    expect(words(['elder', 'complaint'])).toBe('门窗·中修 6 分，为独居老人服务 +2 分，居民投诉属实 不计分')
  })

  test('name the line that was never published', () => {
    expect(words(['friend'])).toEqual({
      ok: false,
      code: 'points.adjustmentUnknown',
      detail: { code: 'friend' },
    })
  })

  test.each([
    [3, '+3 分'],
    [0, '+0 分'],
    [-1, '−1 分'],
    [-19, '−19 分'],
    [-20, '不计分'],
    [-100, '不计分'],
  ])('a line of %s reads %s where an order pays 20 at most', (points, said) => {
    expect(sayAdjustment({ points }, { maxPoints: 20 })).toBe(said)
  })
})
