import type { RedemptionView } from '../../contract/views/market'
import { limits } from '../../contract/limits'
import { dayMs, startOfDay } from '../../domain/kernel/time'
import { expectBooksToAgree } from '../testing/books'
import { noon, openScene, type Scene } from '../testing/scene'
import { marketCancel } from './cancel'
import { marketPickup } from './pickup'
import { marketRedeem } from './redeem'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketRedeem, marketCancel, marketPickup] })
  await scene.join('mei')
  await scene.join('staff', { name: '秦川', roles: ['resident', 'staff'] })
  await scene.join('staff2', { name: '罗兰', roles: ['resident', 'staff'] })
  await scene.putGoods({ goodsId: 'thermos' })
  await scene.givePoints('mei', 50)
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

async function redeem(openid = 'mei'): Promise<RedemptionView> {
  const reply = await scene.call(openid, 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}
const pickup = (code: string, openid = 'staff', requestId?: string) =>
  scene.call(openid, 'market.pickup', { code }, requestId)
const cancel = (redemptionId: string, openid = 'mei', requestId?: string) =>
  scene.call(openid, 'market.cancel', { redemptionId }, requestId)
const wallet = () => scene.documents('wallets')[0]
const unchangedBy = async (attempt: () => Promise<unknown>, answer: object) => {
  const before = scene.everything()
  expect(await attempt()).toEqual({ ok: false, ...answer })
  expect(scene.everything()).toEqual(before)
}

/** Everything but how often a code was none, which is all that such a refusal may leave. */
const butForWrongCodes = () =>
  JSON.stringify(scene.everything(), (key, value: unknown) => (key === 'wrongCodes' ? undefined : value))

async function refusesAsNoCode(code: string, openid = 'staff'): Promise<void> {
  const before = butForWrongCodes()
  expect(await pickup(code, openid)).toEqual({ ok: false, code: 'market.redemptionNotFound' })
  expect(butForWrongCodes()).toEqual(before)
}

describe('handing over', () => {
  test('spends the held points and tells whose it is, masked', async () => {
    const { code, redemptionId } = await redeem()
    expect(await pickup(code)).toEqual({
      ok: true,
      data: {
        redemptionId,
        memberName: '林**',
        goodsName: '暖壶',
        picture: 'thermos',
        quantity: 1,
        points: 10,
        status: 'collected',
      },
    })
    expect(wallet()).toMatchObject({ available: 40, held: 0 })
    expect(scene.documents('redemptions')[0]).toMatchObject({
      status: 'collected',
      codeKey: `closed:${redemptionId}`,
    })
  })

  test('refuses an unknown code', () => refusesAsNoCode('000000'))

  test('codes are not found by trying: after a day’s wrong ones even the right one must wait for tomorrow', async () => {
    const { code } = await redeem()
    const max = limits.wrongCodesOfDay
    for (let tried = 0; tried < max; tried += 1) await refusesAsNoCode(String(900_000 + tried))
    await unchangedBy(() => pickup('900099'), { code: 'request.tooMany', detail: { max } })
    await unchangedBy(() => pickup(code), { code: 'request.tooMany', detail: { max } })
    // A colleague has made no mistakes, and tomorrow is another day.
    await refusesAsNoCode('900099', 'staff2')
    scene.cloud.clock.advance(dayMs)
    await refusesAsNoCode('900099')
    expect((await pickup(code)).ok).toBe(true)
  })

  test('many wrong codes in the same moment are all counted', async () => {
    const max = limits.wrongCodesOfDay
    await Promise.all(Array.from({ length: max }, (_, tried) => pickup(String(900_000 + tried))))
    await unchangedBy(() => pickup('900099'), { code: 'request.tooMany', detail: { max } })
  })

  test('refuses the code of another community', async () => {
    const { code } = await redeem()
    await scene.join('far', { communityId: 'other', roles: ['staff'] })
    await refusesAsNoCode(code, 'far')
  })

  test('refuses residents', async () => {
    const { code } = await redeem()
    await unchangedBy(() => pickup(code, 'mei'), { code: 'role.wrong' })
  })

  test('refuses what is not six digits', () =>
    unchangedBy(() => pickup('12345'), { code: 'input.invalid', detail: { field: 'code' } }))

  test('refuses one’s own redemption: somebody else hands it over', async () => {
    await scene.givePoints('staff', 10)
    const { code } = await redeem('staff')
    await unchangedBy(() => pickup(code, 'staff'), { code: 'market.ownPickup' })
    expect((await pickup(code, 'staff2')).ok).toBe(true)
  })

  test('[M4] outside the opening times nothing is handed over unless the desk says so, and that stays in the journal', async () => {
    const { code } = await redeem()
    const day = { weekday: 1, from: 0, until: 1 }
    const never = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ ...day, weekday }))
    await scene.within(({ store }) => store.update('communities', { _id: 'qianshang' }, { openTimes: never }))
    await unchangedBy(() => pickup(code), {
      code: 'market.closed',
      detail: { opensAt: startOfDay(noon) + dayMs },
    })
    expect((await scene.call('staff', 'market.pickup', { code, outOfHours: true })).ok).toBe(true)
    expect(
      scene
        .documents('journal')
        .map(({ note }) => note)
        .sort(),
    ).toEqual(['', '不在开门时间，照样交了'])
  })

  test('refuses what has expired, even before the timer came by', async () => {
    const { code } = await redeem()
    scene.cloud.clock.advance(14 * 86_400_000)
    await unchangedBy(() => pickup(code), { code: 'market.alreadyClosed', detail: { status: 'expired' } })
  })

  test('the same request again gets the same answer and hands over once', async () => {
    const { code } = await redeem()
    const first = await pickup(code, 'staff', 'request-1')
    const before = scene.everything()
    expect(await pickup(code, 'staff', 'request-1')).toEqual(first)
    expect(scene.everything()).toEqual(before)
    await unchangedBy(() => pickup('111111', 'staff', 'request-1'), { code: 'request.idReused' })
  })

  test('[M1] a code that was handed over is no code any more', async () => {
    const { code } = await redeem()
    await pickup(code)
    await refusesAsNoCode(code)
  })

  test('[M1] two at the counter at once: one hands over', async () => {
    const { code } = await redeem()
    const replies = await Promise.all([pickup(code), pickup(code, 'staff2')])
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    const lost = replies.find((reply) => !reply.ok)
    expect(['market.alreadyClosed', 'market.redemptionNotFound']).toContain(lost?.ok === false && lost.code)
  })
})

describe('giving back', () => {
  test('returns points, pieces and the month’s count', async () => {
    const { redemptionId } = await redeem()
    expect(await cancel(redemptionId)).toMatchObject({
      ok: true,
      data: { status: 'cancelled', redemptionId },
    })
    expect(wallet()).toMatchObject({ available: 50, held: 0, redeemed: { thermos: 0 } })
    expect(scene.documents('goods')[0]?.stock).toBe(5)
  })

  test('refuses somebody else’s as if it were not there', async () => {
    const { redemptionId } = await redeem()
    await unchangedBy(() => cancel(redemptionId, 'staff'), { code: 'market.redemptionNotFound' })
    await unchangedBy(() => cancel('nothing'), { code: 'market.redemptionNotFound' })
  })

  test('refuses what was handed over', async () => {
    const { redemptionId, code } = await redeem()
    await pickup(code)
    await unchangedBy(() => cancel(redemptionId), {
      code: 'market.alreadyClosed',
      detail: { status: 'collected' },
    })
  })

  test('the same request again gets the same answer and returns once', async () => {
    const { redemptionId } = await redeem()
    const first = await cancel(redemptionId, 'mei', 'request-1')
    const before = scene.everything()
    expect(await cancel(redemptionId, 'mei', 'request-1')).toEqual(first)
    expect(scene.everything()).toEqual(before)
    await unchangedBy(() => cancel('other', 'mei', 'request-1'), { code: 'request.idReused' })
  })

  test('giving back and handing over at once: the hold resolves once', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { redemptionId, code } = await redeem()
      const replies = await Promise.all([cancel(redemptionId), pickup(code), cancel(redemptionId)])
      expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
      expect(wallet()?.held).toBe(0)
    }
  })
})
