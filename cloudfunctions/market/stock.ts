import { applyStock, stockEntry } from '../../domain/market/stock'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { writeStock } from './redemptions'
import { Refused, accepted, refused } from '../platform/reply'

export const marketStock = journalCommand({
  action: 'market.stock',
  prepare: async (context) => {
    const { kind, quantity, note } = context.input
    // Only a stock-take may go either way; what was bought or lost is counted in pieces.
    if (quantity === 0 || (quantity < 0 && kind !== 'adjusted')) {
      throw new Refused('input.invalid', { field: 'quantity' })
    }
    await checkWords(context, [note])
    return { entryId: context.services.newId() }
  },
  work: async (tx, { input, member, communityId, at }, { entryId }) => {
    const { kind, quantity, note } = input
    const goods = await tx.get('goods', input.goodsId)
    if (goods?.communityId !== communityId) return refused('market.goodsNotFound')
    const entry = stockEntry({ entryId, goods, kind, quantity, note, by: member.memberId, at })
    const applied = applyStock(goods, entry)
    if (!applied.ok) return applied
    await writeStock(tx, entry, applied.goods.stock)
    return accepted({ goodsId: goods.goodsId, stock: applied.goods.stock })
  },
})
