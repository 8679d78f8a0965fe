import type { marketActions } from '../../contract/actions/market'
import { affordable, flask, onShelf, redeemed } from '../testing/market'
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
  'market.cancel': {
    full: { redemptionId: nothing },
    who: 'first',
    input: async (ground) => ({ redemptionId: (await redeemed(ground)).redemptionId }),
  },
  'market.pickup': {
    full: { code: '123456' },
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
    full: { goodsId: nothing, kind: 'bought', quantity: 10, note: '采购' },
    who: 'secretary',
    input: async (ground) => ({
      goodsId: (await ground.must('secretary', 'market.put', flask)).goodsId,
      kind: 'bought',
      quantity: 9,
      note: '首批',
    }),
  },
  'market.book': {
    full: { goodsId: nothing, cursor: anyCursor },
    who: 'secretary',
    input: async (ground) => ({ goodsId: await onShelf(ground) }),
  },
  'market.put': {
    full: { ...flask, goodsId: nothing, note: '' },
    who: 'secretary',
    input: flask,
    whole: { input: async (ground) => ({ goodsId: await onShelf(ground) }) },
    everyoneReads: ['name', 'note'],
  },
}
