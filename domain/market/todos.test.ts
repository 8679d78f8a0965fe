import { dayMs, hourMs } from '../kernel/time'
import { collectTasks, counterNews, returnedNews } from './todos'
import type { Redemption } from './types'

const t0 = Date.parse('2026-11-21T12:00:00+08:00')
const redemption = (change: Partial<Redemption> = {}): Redemption => ({
  ...{ redemptionId: 'x1', communityId: 'c1', memberId: 'm1', memberName: '志愿1', goodsId: 'g1' },
  ...{ goodsName: '暖壶', picture: 'thermos', quantity: 1, points: 30, status: 'held', code: '408217' },
  ...{ heldAt: t0, expiresAt: t0 + 5 * dayMs, closedAt: null, handedOverByMemberId: null },
  ...change,
})

test('what lies ready waits, and says when the shelf will not keep it a day longer', () => {
  const { expiresAt } = redemption()
  expect(collectTasks([redemption()], t0)).toEqual([
    { dueAt: expiresAt, soon: false, atCounter: false, redemptionId: 'x1', goodsName: '暖壶' },
  ])
  expect(collectTasks([redemption()], expiresAt - dayMs)).toMatchObject([{ soon: true }])
  expect(collectTasks([redemption()], expiresAt)).toEqual([])
})

test('what went back by itself is told; what I gave back or fetched is not', () => {
  const closed = (status: Redemption['status']) => redemption({ status, closedAt: t0 - hourMs })
  expect(returnedNews([closed('expired')])).toEqual([
    { at: t0 - hourMs, redemptionId: 'x1', goodsName: '暖壶', points: 30 },
  ])
  expect(returnedNews([closed('cancelled'), closed('collected'), redemption()])).toEqual([])
})

test('[M4] what the desk redeemed and handed over in my name is told, what I fetched myself is not', () => {
  const taken = redemption({ status: 'collected', closedAt: t0 })
  const counter = { byMemberId: 's1', yes: 'phone' as const }
  expect(counterNews([taken, redemption({ counter })])).toEqual([])
  expect(counterNews([{ ...taken, counter }])).toMatchObject([{ at: t0, goodsName: '暖壶', points: 30 }])
})
