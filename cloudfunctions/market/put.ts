import type { MemberContext } from '../platform/context'
import type { GoodsDocument } from '../platform/documents'
import { journaled, journaledHandler } from '../platform/journaled'
import { walletIn } from '../points/ledger'
import { checkPublicWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { goodsView } from './view'

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
