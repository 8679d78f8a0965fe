import { dayMs, hourMs } from '../../domain/kernel/time'
import type { RedemptionDocument } from '../platform/documents'
import type { HomeShared } from '../platform/module'
import { noon } from '../testing/scene'
import { marketTodos } from './todos'

const redemption = { redemptionId: 'r1', goodsName: '暖壶', points: 30, closedAt: null } as RedemptionDocument
const shared = { at: noon } as HomeShared

test('what lies ready says how long it is kept', () => {
  const held = (expiresAt: number) => marketTodos(shared, [{ ...redemption, status: 'held', expiresAt }])[0]
  expect(held(noon + 3 * dayMs)).toEqual({
    ...{ key: 'collect:r1', dueAt: noon + 3 * dayMs, icon: 'gift', label: '暖壶等您来领' },
    ...{ hint: ['凭领取码来领，留到', { part: noon + 3 * dayMs }], to: ['market'] },
  })
  expect(held(noon + 5 * hourMs)).toMatchObject({
    icon: 'alert',
    hint: ['快到期了，', { moment: noon + 5 * hourMs }, '前不来领，积分自动退回'],
  })
})

test('[M4] what the desk redeemed for me says so, and that I may give it back', () => {
  const counter = { byMemberId: 's1', yes: 'present' } as const
  const expiresAt = noon + 3 * dayMs
  expect(marketTodos(shared, [{ ...redemption, status: 'held', expiresAt, counter }])[0]).toMatchObject({
    label: '社区替您换了暖壶',
    hint: ['不是您要的可以退，留到', { part: expiresAt }],
  })
  const taken = { ...redemption, status: 'collected' as const, closedAt: noon, counter }
  expect(marketTodos(shared, [taken])).toMatchObject([
    { label: '社区替您换的暖壶领走了', hint: ['用了 30 分，不是您要的请给社区打电话'] },
  ])
})

test('what nobody fetched says that the points are back', () => {
  expect(marketTodos(shared, [{ ...redemption, status: 'expired', closedAt: noon - hourMs }])).toEqual([
    {
      ...{ key: 'returned:r1', at: noon - hourMs, icon: 'undo', label: '暖壶过期没领' },
      ...{ hint: ['30 分退回来了，想要可以再换'], to: ['redemptions'] },
    },
  ])
})
