import type { InputOf } from '../../contract/actions'
import { dayMs } from '../../domain/kernel/time'
import { expectBooksToAgree } from '../testing/books'
import { openScene, type Scene } from '../testing/scene'
import { marketAgree } from './agree'
import { marketCancel } from './cancel'
import { marketMine } from './mine'
import { marketPickup } from './pickup'
import { marketRedeemFor } from './redeemFor'
import { marketWaiting } from './waiting'

let scene: Scene
let meiId: string
beforeEach(async () => {
  const handlers = [marketRedeemFor, marketAgree, marketPickup, marketCancel, marketWaiting, marketMine]
  scene = await openScene({ handlers })
  meiId = (await scene.join('mei')).memberId
  await scene.join('lan')
  await scene.join('staff', { name: '秦川', roles: ['resident', 'staff'] })
  await scene.join('staff2', { name: '罗兰', roles: ['resident', 'staff'] })
  await scene.putGoods({ goodsId: 'thermos' })
  await scene.givePoints('mei', 25)
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const ask = (more: Partial<InputOf<'market.redeemFor'>> = {}, openid = 'staff', requestId?: string) =>
  scene.call(
    openid,
    'market.redeemFor',
    { memberId: meiId, goodsId: 'thermos', seenPoints: 10, yes: 'present', ...more },
    requestId,
  )
async function asked(): Promise<string> {
  const reply = await ask()
  if (!reply.ok) throw new Error(reply.code)
  return reply.data.redemptionId
}
const agree = (redemptionId: string, openid = 'staff2', requestId?: string) =>
  scene.call(openid, 'market.agree', { redemptionId }, requestId)
const unchangedBy = async (attempt: () => Promise<unknown>, answer: object) => {
  const before = scene.everything()
  expect(await attempt()).toEqual({ ok: false, ...answer })
  expect(scene.everything()).toEqual(before)
}

test('[M4] without a phone at hand: one asks with their spoken yes, a second hands it over, both stay in the books', async () => {
  const redemptionId = await asked()
  expect(scene.documents('wallets')[0]).toMatchObject({ memberId: meiId, available: 15, held: 10 })
  expect(await agree(redemptionId)).toMatchObject({
    ok: true,
    data: { status: 'collected', memberName: '林**' },
  })
  expect(scene.documents('wallets')[0]).toMatchObject({ available: 15, held: 0 })
  const [first, second] = ['staff', 'staff2'].map(
    (openid) => scene.documents('members').find((each) => each.openid === openid)?.memberId,
  )
  expect(scene.documents('redemptions')[0]).toMatchObject({
    counter: { byMemberId: first, yes: 'present' },
    handedOverByMemberId: second,
  })
  expect(
    scene
      .documents('journal')
      .map(({ action, note }) => [action, note])
      .sort(),
  ).toEqual([
    ['market.agree', ''],
    ['market.redeemFor', '本人在场'],
  ])
})

test('who asked does not learn the code, nor hand it over themselves', async () => {
  const redemptionId = await asked()
  const { code = '' } = scene.documents('redemptions')[0] ?? {}
  expect(JSON.stringify(await ask({}, 'staff', 'request-9'))).not.toContain(code)
  await unchangedBy(() => agree(redemptionId, 'staff'), { code: 'market.secondPerson' })
  await unchangedBy(() => scene.call('staff', 'market.pickup', { code }), { code: 'market.secondPerson' })
  await unchangedBy(() => agree(redemptionId, 'lan'), { code: 'role.wrong' })
})

test('[M4] its owner finds it in their phone, and may give it back', async () => {
  const redemptionId = await asked()
  const mine = await scene.call('mei', 'market.mine', {})
  expect(mine.ok && mine.data.rows).toMatchObject([{ redemptionId, atCounter: true, status: 'held' }])
  expect((await scene.call('mei', 'market.cancel', { redemptionId })).ok).toBe(true)
  expect(scene.documents('wallets')[0]).toMatchObject({ available: 25, held: 0 })
  await unchangedBy(() => agree(redemptionId), {
    code: 'market.alreadyClosed',
    detail: { status: 'cancelled' },
  })
})

test('the list of what lies ready says whether I may be the second person', async () => {
  await asked()
  const seenBy = async (openid: string) => {
    const reply = await scene.call(openid, 'market.waiting', {})
    return reply.ok ? reply.data.rows.map(({ counter }) => counter) : []
  }
  expect(await seenBy('staff')).toEqual([{ yes: 'present', mayAgree: false }])
  expect(await seenBy('staff2')).toEqual([{ yes: 'present', mayAgree: true }])
})

test('everything that holds for the owner holds at the counter: price, limit, points, shelf, community', async () => {
  await scene.join('far', { communityId: 'other' })
  await scene.putGoods({ goodsId: 'elsewhere', communityId: 'other' })
  const farId = scene.documents('members').find(({ openid }) => openid === 'far')?.memberId ?? ''
  const staffId = scene.documents('members').find(({ openid }) => openid === 'staff')?.memberId ?? ''
  await unchangedBy(() => ask({ seenPoints: 9 }), { code: 'market.priceChanged', detail: { points: 10 } })
  await unchangedBy(() => ask({ quantity: 3 }), {
    code: 'market.limitReached',
    detail: { limit: 2, left: 2 },
  })
  await unchangedBy(() => ask({ memberId: farId }), { code: 'member.notFound' })
  await unchangedBy(() => ask({ memberId: 'nobody' }), { code: 'member.notFound' })
  await unchangedBy(() => ask({ goodsId: 'elsewhere' }), { code: 'market.goodsNotFound' })
  await unchangedBy(() => ask({ memberId: staffId }), { code: 'market.ownCounter' })
  await unchangedBy(() => ask({}, 'lan'), { code: 'role.wrong' })
  await unchangedBy(() => scene.call('far', 'market.agree', { redemptionId: 'nothing' }), {
    code: 'role.wrong',
  })
})

test('asked twice and handed over twice at once: once each', async () => {
  const first = await ask({}, 'staff', 'request-1')
  expect(await ask({}, 'staff', 'request-1')).toEqual(first)
  expect(scene.documents('redemptions')).toHaveLength(1)
  await unchangedBy(() => ask({ quantity: 2 }, 'staff', 'request-1'), { code: 'request.idReused' })
  await scene.join('staff3', { roles: ['resident', 'staff'] })
  const { _id = '' } = scene.documents('redemptions')[0] ?? {}
  const replies = await Promise.all([agree(_id, 'staff2'), agree(_id, 'staff3')])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
})

test('what nobody agreed to in time goes the way of everything that is not fetched', async () => {
  const redemptionId = await asked()
  scene.cloud.clock.advance(14 * dayMs)
  await unchangedBy(() => agree(redemptionId), {
    code: 'market.alreadyClosed',
    detail: { status: 'expired' },
  })
})
