import { noon, openScene, type Scene } from '../testing/scene'
import { pointsWallet } from '../points/wallet'
import { marketCancel } from './cancel'
import { marketGoods } from './goods'
import { marketRedeem } from './redeem'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketGoods, marketRedeem, marketCancel, pointsWallet] })
  await scene.join('mei')
  await scene.join('lan')
  await scene.putGoods({ goodsId: 'thermos' })
  await scene.givePoints('mei', 45)
})
afterEach(() => scene.close())

async function marketOf(openid: string) {
  const reply = await scene.call(openid, 'market.goods', {})
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}

test('goods, points and what lies ready for me come in one answer', async () => {
  const first = await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  scene.cloud.clock.advance(1000)
  const second = await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  if (!first.ok || !second.ok) throw new Error('refused')
  const market = await marketOf('mei')
  expect(market.goods).toMatchObject([{ goodsId: 'thermos', stock: 3, leftForMe: 0 }])
  expect(market.available).toBe(25)
  expect(market.wallet).toEqual({ available: 25, pending: 0, held: 20 })
  expect(market.waiting).toEqual([second.data, first.data])
})

test('what was given back lies ready no more', async () => {
  const held = await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  if (!held.ok) throw new Error(held.code)
  await scene.call('mei', 'market.cancel', { redemptionId: held.data.redemptionId })
  expect((await marketOf('mei')).waiting).toEqual([])
})

test('another person’s codes and points are not told', async () => {
  await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  const market = await marketOf('lan')
  expect(market.waiting).toEqual([])
  expect(market.wallet).toEqual({ available: 0, pending: 0, held: 0 })
})

test('however much was taken off the shelf, what stands on it is shown, also to the desk', async () => {
  await scene.join('staff', { roles: ['resident', 'staff'] })
  for (let count = 0; count < 220; count += 1) {
    await scene.putGoods({
      goodsId: `old-${String(count)}`,
      listed: false,
      stock: 0,
      createdAt: noon + count,
    })
  }
  expect((await marketOf('mei')).goods.map(({ goodsId }) => goodsId)).toEqual(['thermos'])
  const seen = (await marketOf('staff')).goods
  expect(seen.map(({ goodsId }) => goodsId)).toContain('thermos')
  expect(seen[0]).toMatchObject({ goodsId: 'old-219' })
})
