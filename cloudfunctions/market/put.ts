import type { MemberContext } from '../platform/context'
import type { GoodsDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { walletIn } from '../points/ledger'
import { checkPublicWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { goodsView } from './view'

export const marketPut = journalCommand({
  action: 'market.put',
  prepare: async (context) => {
    const { name, note } = context.input
    await checkPublicWords(context, [name, note])
    return { freshId: context.services.newId() }
  },
  work: async (tx, context, { freshId }) => {
    const { input, member, communityId, at } = context
    const before = input.goodsId === undefined ? null : await tx.get('goods', input.goodsId)
    if (input.goodsId !== undefined && before?.communityId !== communityId) {
      return refused('market.goodsNotFound')
    }
    const goods = putOnShelf(context, before, freshId)
    await tx.set('goods', goods)
    return accepted(goodsView(goods, await walletIn(tx, member, at), at))
  },
  note: ({ input }) => input.note,
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
