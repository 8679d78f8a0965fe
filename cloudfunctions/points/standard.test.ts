import { defaultStandard } from '../../domain/community/defaults'
import { placeOrder } from '../testing/placed'
import { confirm, finish, grab, publish, start } from '../../domain/testing/orders'
import { openScene, type Scene } from '../testing/scene'
import { orderScore } from '../order/score'
import { pointsSetStandard } from './setStandard'
import { pointsStandard } from './standard'
import { pointsStandards } from './standards'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsSetStandard, pointsStandard, pointsStandards, orderScore] })
  await scene.join('secretary', { name: '周正国', roles: ['resident', 'secretary'], home: null })
  await scene.join('staff', { roles: ['resident', 'staff'] })
  await scene.join('mei')
})
afterEach(() => scene.close())

const { version: _version, publishedAt: _publishedAt, ...began } = defaultStandard
const draft = {
  ...began,
  ...{ adjustments: [...began.adjustments], maxPoints: 15, hourPoints: 1, hoursMax: 2, monthMax: 60 },
}
const set = (who: string, more: object = {}, requestId?: string) =>
  scene.call(who, 'points.setStandard', { seen: 1, ...draft, ...more }, requestId)
const versions = async () => {
  const reply = await scene.call('mei', 'points.standards', {})
  if (!reply.ok) throw new Error(reply.code)
  return reply.data.rows
}

test('[P1] the secretary publishes the next version, and everybody reads what it changed and by whom', async () => {
  expect(await versions()).toEqual([{ standard: defaultStandard, byName: '', changes: [] }])
  const adjustments = [...began.adjustments.slice(1), { label: '带徒弟', points: 1 }]
  expect(await set('secretary', { adjustments })).toMatchObject({ ok: true, data: { version: 2 } })
  expect(await scene.call('mei', 'points.standard', {})).toMatchObject({
    data: { version: 2, maxPoints: 15, publishedAt: scene.cloud.clock.now() },
  })
  const [second, first] = await versions()
  expect(first).toEqual({ standard: defaultStandard, byName: '', changes: [] })
  expect(second).toMatchObject({
    byName: '周**',
    changes: [
      '加减分：夜间或节假日上门 +2 分 → 没有',
      '加减分：没有 → 带徒弟 +1 分',
      '每小时：0 分 → 1 分',
      '最多算几小时：0 小时 → 2 小时',
      '一单一人最多：20 分 → 15 分',
      '一人一月最多：不限 → 60 分',
    ],
  })
  expect(JSON.stringify(await versions())).not.toMatch(/communityId|byMemberId|正国/)
})

test('[P1] two who write over the same version: one is published, the other is told', async () => {
  const replies = await Promise.all([set('secretary'), set('secretary', { maxPoints: 16 })])
  expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true])
  for (const reply of replies)
    if (!reply.ok) expect(reply).toMatchObject({ code: 'points.standardChanged', detail: { version: 2 } })
  expect(await versions()).toHaveLength(2)
})

test('[P1] a score keeps the version that it was made by', async () => {
  const done = [publish, grab(1), start(1), finish(1), confirm]
  await placeOrder(scene, { orderId: 'o1' }, ...done)
  await placeOrder(scene, { orderId: 'o2' }, ...done)
  const score = (orderId: string) =>
    scene.call('secretary', 'order.score', { orderId, difficulty: 'small', hours: 2 })
  expect(await score('o1')).toMatchObject({ data: { points: 4 } })
  await set('secretary')
  expect(await score('o2')).toMatchObject({ data: { points: 6 } })
  const scores = scene.documents('orders').map(({ state }) => ('score' in state ? state.score : null))
  expect(scores).toMatchObject([
    { standardVersion: 1, points: 4 },
    { standardVersion: 2, points: 6, hours: 2 },
  ])
})

test('what may not be is refused and changes nothing', async () => {
  const before = scene.everything()
  const same = { ...began, adjustments: [...began.adjustments], hourPoints: 0, hoursMax: 0, monthMax: 0 }
  const lines = (...adjustments: { code?: string; label: string; points: number }[]) => ({ adjustments })
  const codes = [
    await set('staff'),
    await set('mei'),
    await set('secretary', same),
    await set('secretary', lines({ code: 'bribe', label: '好处', points: 9 })),
    await set('secretary', lines({ label: '带徒弟', points: 1 }, { label: '带徒弟', points: 2 })),
    await set('secretary', lines({ label: '违禁词', points: 1 })),
    await set('secretary', { maxPoints: -1 }),
    await set('secretary', { base: { ...began.base, door: { small: 1, medium: 2 } } }),
  ].map((reply) => (reply.ok ? 'ok' : reply.code))
  expect(codes).toEqual([
    ...['role.wrong', 'role.wrong', 'points.standardSame', 'points.adjustmentUnknown'],
    ...['points.lineTwice', 'text.refused', 'input.invalid', 'input.invalid'],
  ])
  expect(scene.everything()).toEqual(before)
})

test('the same request again is one version', async () => {
  expect(await set('secretary', {}, 'request-1')).toEqual(await set('secretary', {}, 'request-1'))
  expect(await versions()).toHaveLength(2)
})
