import { applyStock, stockEntry } from '../../domain/market/stock'
import { journaled, journaledHandler } from '../platform/journaled'
import { checkWords } from '../platform/moderation'
import { writeStock } from './redemptions'
import { accepted, refused } from '../platform/reply'

export const marketStock = journaledHandler({
  action: 'market.stock',
  run: async (context) => {
    const { input, member, communityId, services, at } = context
    const { kind, quantity, note } = input
    // Only a stock-take may go either way; what was bought or lost is counted in pieces.
    if (quantity === 0 || (quantity < 0 && kind !== 'adjusted')) {
      return refused('input.invalid', { field: 'quantity' })
    }
    await checkWords(context, [note])
    const entryId = services.newId()
    return journaled(context, async (tx) => {
      const goods = await tx.get('goods', input.goodsId)
      if (goods?.communityId !== communityId) return refused('market.goodsNotFound')
      const entry = stockEntry({ entryId, goods, kind, quantity, note, by: member.memberId, at })
      const applied = applyStock(goods, entry)
      if (!applied.ok) return applied
      await writeStock(tx, entry, applied.goods.stock)
      return accepted({ goodsId: goods.goodsId, stock: applied.goods.stock })
    })
  },
})
