import type { marketActions } from '../../contract/actions/market'
import { dayMs } from '../../domain/kernel/time'
import { testNow } from '../testing/people'
import { affordable, askedAtCounter, flask, onShelf, redeemed } from '../testing/market'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

export const marketSpecimens: SpecimensOf<keyof typeof marketActions> = {
  'market.goods': {
    full: {},
    who: 'first',
    input: after(redeemed),
  },
  'market.redeem': {
    full: { goodsId: nothing, quantity: 2, seenPoints: flask.points },
    who: 'first',
    input: async (ground) => ({ goodsId: await affordable(ground), seenPoints: flask.points }),
  },
  'market.redeemFor': {
    full: { memberId: nothing, goodsId: nothing, quantity: 2, seenPoints: flask.points, yes: 'phone' },
    who: 'secretary',
    input: async (ground) => ({
      memberId: ground.memberId('first'),
      goodsId: await affordable(ground),
      seenPoints: flask.points,
      yes: 'present',
    }),
  },
  'market.agree': {
    full: { redemptionId: nothing, outOfHours: true },
    who: 'staff',
    input: async (ground) => ({ redemptionId: (await askedAtCounter(ground)).redemptionId }),
  },
  'market.cancel': {
    full: { redemptionId: nothing },
    who: 'first',
    input: async (ground) => ({ redemptionId: (await redeemed(ground)).redemptionId }),
  },
  'market.pickup': {
    full: { code: '123456', outOfHours: true },
    who: 'secretary',
    input: async (ground) => ({ code: (await redeemed(ground)).code }),
  },
  'market.mine': {
    full: { cursor: anyCursor },
    who: 'first',
    input: after(redeemed),
  },
  'market.waiting': {
    full: { status: 'held', cursor: anyCursor },
    who: 'secretary',
    input: after(redeemed),
  },
  'market.stock': {
    full: { goodsId: nothing, kind: 'bought', quantity: 10, note: '采购', costFen: 9900, photos: [nothing] },
    who: 'secretary',
    input: async (ground) => ({
      goodsId: (await ground.must('secretary', 'market.put', flask)).goodsId,
      kind: 'bought',
      quantity: 9,
      note: '首批',
    }),
    whole: { input: async (ground) => ({ goodsId: await onShelf(ground), photos: [] }) },
  },
  'market.book': {
    full: { goodsId: nothing, cursor: anyCursor },
    who: 'secretary',
    input: async (ground) => ({ goodsId: await onShelf(ground) }),
  },
  'market.accounts': {
    full: { from: 1, until: 2 },
    who: 'staff',
    input: async (ground) => {
      await onShelf(ground)
      return { from: testNow - dayMs, until: testNow + 30 * dayMs }
    },
  },
  'market.post': {
    full: { from: 1, until: 2, days: 7 },
    who: 'staff',
    input: async (ground) => {
      await onShelf(ground)
      return { from: testNow - dayMs, until: testNow + 30 * dayMs, days: 7 }
    },
  },
  'market.put': {
    full: { ...flask, goodsId: nothing, photo: nothing, note: '' },
    who: 'secretary',
    input: flask,
    whole: { input: async (ground) => ({ goodsId: await onShelf(ground), photo: null }) },
    everyoneReads: ['name', 'note'],
  },
}
