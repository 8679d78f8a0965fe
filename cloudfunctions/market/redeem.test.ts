import { createRouter } from '../platform/router'
import { expectBooksToAgree } from '../testing/books'
import { ownCommunity, noon, openScene, type Scene } from '../testing/scene'
import { marketRedeem } from './redeem'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketRedeem] })
  await scene.join('mei')
  await scene.putGoods({ goodsId: 'thermos' })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const redeem = (openid: string, quantity = 1, requestId?: string) =>
  scene.call(openid, 'market.redeem', { goodsId: 'thermos', quantity, seenPoints: 10 }, requestId)
const stock = () => scene.documents('goods')[0]?.stock
const wallet = () => scene.documents('wallets')[0]

test('[M1] holds points and pieces and answers with a code of six digits', async () => {
  await scene.givePoints('mei', 30)
  const reply = await redeem('mei', 2)
  expect(reply).toMatchObject({
    ok: true,
    data: { goodsName: '暖壶', quantity: 2, points: 20, status: 'held', closedAt: null, heldAt: noon },
  })
  expect(reply.ok && reply.data.code).toMatch(/^\d{6}$/)
  expect(reply.ok && reply.data.expiresAt).toBe(noon + 14 * 86_400_000)
  expect(wallet()).toMatchObject({ available: 10, held: 20, redeemed: { thermos: 2 } })
  expect(stock()).toBe(3)
})

test('shows nobody’s name, member id or community in the answer', async () => {
  await scene.givePoints('mei', 10)
  const reply = await redeem('mei')
  expect(JSON.stringify(reply)).not.toMatch(/林|qianshang|member/i)
})

describe('refuses and changes nothing:', () => {
  const refusals: [string, () => Promise<unknown>, object][] = [
    [
      'without enough points',
      () => scene.givePoints('mei', 9),
      { code: 'points.notEnough', detail: { available: 9, needed: 10 } },
    ],
    [
      'what is sold out',
      async () => {
        await scene.givePoints('mei', 50)
        await scene.instance().store.update('goods', { _id: 'thermos' }, { stock: 0 })
      },
      { code: 'market.soldOut', detail: { left: 0 } },
    ],
    [
      'what is off the shelf',
      async () => {
        await scene.givePoints('mei', 50)
        await scene.instance().store.update('goods', { _id: 'thermos' }, { listed: false })
      },
      { code: 'market.notListed' },
    ],
  ]
  test.each(refusals)('%s', async (_title, prepare, refusal) => {
    await prepare()
    const before = scene.everything()
    expect(await redeem('mei')).toEqual({ ok: false, ...refusal })
    expect(scene.everything()).toEqual(before)
    // the shelf was emptied by hand above, beside its book
    await scene.instance().store.update('goods', { _id: 'thermos' }, { stock: 5 })
  })

  test('[M4] at another price than the person saw, whether it rose or fell: the new one is told', async () => {
    await scene.givePoints('mei', 50)
    for (const seenPoints of [1, 9, 11]) {
      const before = scene.everything()
      expect(await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints })).toEqual({
        ok: false,
        code: 'market.priceChanged',
        detail: { points: 10 },
      })
      expect(scene.everything()).toEqual(before)
    }
  })

  test('[M4] more than one person may have in a month', async () => {
    await scene.givePoints('mei', 50)
    await redeem('mei', 2)
    const before = scene.everything()
    expect(await redeem('mei')).toMatchObject({
      ok: false,
      code: 'market.limitReached',
      detail: { limit: 2 },
    })
    expect(scene.everything()).toEqual(before)
  })

  test('an article of another community, as if it were not there', async () => {
    await scene.putGoods({ goodsId: 'elsewhere', communityId: 'other' })
    const before = scene.everything()
    const reply = await scene.call('mei', 'market.redeem', { goodsId: 'elsewhere', seenPoints: 10 })
    expect(reply).toEqual({ ok: false, code: 'market.goodsNotFound' })
    expect(await scene.call('mei', 'market.redeem', { goodsId: 'nothing', seenPoints: 10 })).toEqual(reply)
    expect(scene.everything()).toEqual(before)
  })

  test('somebody who is no member', async () => {
    expect(await redeem('stranger')).toEqual({ ok: false, code: 'member.none' })
  })

  test.each([0, 21, 1.5, '2', null])('a quantity of %p', async (quantity) => {
    const before = scene.everything()
    const input = { goodsId: 'thermos', quantity: quantity as number, seenPoints: 10 }
    expect(await scene.call('mei', 'market.redeem', input)).toEqual({
      ok: false,
      code: 'input.invalid',
      detail: { field: 'quantity' },
    })
    expect(scene.everything()).toEqual(before)
  })
})

test('[M4] the month’s count starts again with the next month', async () => {
  await scene.givePoints('mei', 50)
  await redeem('mei', 2)
  scene.cloud.clock.advance(10 * 86_400_000)
  expect((await redeem('mei')).ok).toBe(true)
  expect(wallet()).toMatchObject({ month: '2026-12', redeemed: { thermos: 1 } })
})

test('[M1] the same request sent again gets the same answer and holds only once', async () => {
  await scene.givePoints('mei', 50)
  const first = await redeem('mei', 1, 'request-1')
  const before = scene.everything()
  scene.cloud.clock.advance(5000)
  expect(await redeem('mei', 1, 'request-1')).toEqual(first)
  expect(scene.everything()).toEqual(before)
})

test('two racing copies of one request hold once and get the same answer', async () => {
  await scene.givePoints('mei', 50)
  const replies = await Promise.all(Array.from({ length: 4 }, () => redeem('mei', 1, 'request-1')))
  expect(replies[0]?.ok).toBe(true)
  for (const reply of replies) expect(reply).toEqual(replies[0])
  expect(scene.documents('redemptions')).toHaveLength(1)
  expect(wallet()).toMatchObject({ available: 40, held: 10 })
})

test('the same request id with other content is refused', async () => {
  await scene.givePoints('mei', 50)
  await redeem('mei', 1, 'request-1')
  const before = scene.everything()
  expect(await redeem('mei', 2, 'request-1')).toEqual({ ok: false, code: 'request.idReused' })
  expect(scene.everything()).toEqual(before)
})

test('a request that was refused may succeed later under the same id', async () => {
  expect(await redeem('mei', 1, 'request-1')).toMatchObject({ code: 'points.notEnough' })
  await scene.givePoints('mei', 50)
  expect((await redeem('mei', 1, 'request-1')).ok).toBe(true)
})

test('[M1] twenty people at the last piece: one gets it, nineteen learn that it is gone', async () => {
  const people = Array.from({ length: 20 }, (_, index) => `person${String(index)}`)
  for (const openid of people) {
    await scene.join(openid)
    await scene.givePoints(openid, 10)
  }
  await scene.putGoods({ goodsId: 'last', stock: 1 })
  const replies = await Promise.all(
    people.map((each) => scene.call(each, 'market.redeem', { goodsId: 'last', seenPoints: 10 })),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const refused = replies.filter((reply) => !reply.ok)
  for (const reply of refused)
    expect(reply).toEqual({ ok: false, code: 'market.soldOut', detail: { left: 0 } })
  expect(scene.documents('redemptions')).toHaveLength(1)
})

test('one person on five phones gets no more than the month allows', async () => {
  await scene.givePoints('mei', 100)
  const replies = await Promise.all(Array.from({ length: 5 }, () => redeem('mei')))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(2)
  expect(replies.filter((reply) => !reply.ok && reply.code === 'market.limitReached')).toHaveLength(3)
  expect(stock()).toBe(3)
})

test('one person on five phones never spends more than they have', async () => {
  await scene.putGoods({ goodsId: 'towel', points: 6, limitPerMonth: 20, stock: 20 })
  await scene.givePoints('mei', 14)
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => scene.call('mei', 'market.redeem', { goodsId: 'towel', seenPoints: 6 })),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(2)
  expect(wallet()).toMatchObject({ available: 2, held: 12 })
})

test('a code that somebody else holds is drawn again', async () => {
  await scene.join('lan')
  await scene.givePoints('mei', 10)
  await scene.givePoints('lan', 10)
  const draws = [0.123456, 0.123456, 0.654321]
  const redeemWith = (openid: string, random: () => number) =>
    createRouter({ ...scene.instance(), random }, [marketRedeem])(
      { action: 'market.redeem', input: { goodsId: 'thermos', seenPoints: 10 } },
      openid,
    )
  await redeemWith('mei', () => 0.123456)
  const reply = await redeemWith('lan', () => draws.shift() ?? 0.5)
  expect(reply).toMatchObject({ ok: true, data: { code: '654321' } })
})

test('the community’s own days are kept for collection', async () => {
  await scene.instance().store.update('communities', { _id: ownCommunity }, { 'rules.pickupDays': 3 })
  await scene.givePoints('mei', 10)
  const reply = await redeem('mei')
  expect(reply.ok && reply.data.expiresAt).toBe(noon + 3 * 86_400_000)
})
