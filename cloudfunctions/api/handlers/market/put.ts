import type { MemberContext } from '../../../lib/context'
import type { GoodsDocument } from '../../../lib/documents'
import { journaled, journaledHandler } from '../../../lib/journaled'
import { walletIn } from '../../../lib/ledger'
import { checkPublicWords } from '../../../lib/moderation'
import { accepted, refused } from '../../../lib/reply'
import type { Transaction } from '../../../lib/transaction'
import { goodsView } from '../../views/market'

export const marketPut = journaledHandler({
  action: 'market.put',
  run: async (context) => {
    const { input, member, communityId, services, at } = context
    await checkPublicWords(context, [input.name, input.note])
    const freshId = services.newId()
    const put = async (tx: Transaction) => {
      const before = input.goodsId === undefined ? null : await tx.get('goods', input.goodsId)
      if (input.goodsId !== undefined && before?.communityId !== communityId) {
        return refused('market.goodsNotFound')
      }
      const goods = putOnShelf(context, before, freshId)
      await tx.set('goods', goods)
      return accepted(goodsView(goods, await walletIn(tx, member, at), at))
    }
    return journaled(context, put, input.note)
  },
})

/** Pieces are not touched: they move through the stock book only (M2). */
function putOnShelf(
  { input, communityId, at }: MemberContext<'market.put'>,
  before: GoodsDocument | null,
  freshId: string,
): GoodsDocument {
  const { name, category, picture, points, limitPerMonth, listed } = input
  const base = before ?? { _id: freshId, goodsId: freshId, communityId, stock: 0, createdAt: at }
  return { ...base, name, category, picture, points, limitPerMonth, listed }
}
