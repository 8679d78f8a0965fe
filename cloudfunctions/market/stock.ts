import { applyStock, stockEntry } from '../../domain/market/stock'
import { checkAttachments } from '../attachment/attachments'
import { giveToCommunity } from '../attachment/given'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { writeStock } from './redemptions'
import { Refused, accepted, refused } from '../platform/reply'

export const marketStock = journalCommand({
  action: 'market.stock',
  prepare: async (context) => {
    const { kind, quantity, note, costFen, photos } = context.input
    // Only a stock-take may go either way; what was bought or lost is counted in pieces.
    if (quantity === 0 || (quantity < 0 && kind !== 'adjusted')) {
      throw new Refused('input.invalid', { field: 'quantity' })
    }
    if (kind !== 'bought' && costFen !== undefined) throw new Refused('input.invalid', { field: 'costFen' })
    if (kind !== 'bought' && photos.length > 0) throw new Refused('input.invalid', { field: 'photos' })
    await Promise.all([checkWords(context, [note]), checkAttachments(context, { photos })])
    return { entryId: context.services.newId() }
  },
  work: async (tx, { input, member, communityId, at }, { entryId }) => {
    const { kind, quantity, note, costFen = null, photos } = input
    const goods = await tx.get('goods', input.goodsId)
    if (goods?.communityId !== communityId) return refused('market.goodsNotFound')
    const paid =
      kind === 'bought' && (costFen !== null || photos.length > 0) ? { paid: { costFen, photos } } : {}
    const entry = stockEntry({ entryId, goods, kind, quantity, note, by: member.memberId, at, ...paid })
    const applied = applyStock(goods, entry)
    if (!applied.ok) return applied
    await writeStock(tx, entry, applied.goods.stock)
    for (const id of photos) await giveToCommunity(tx, id, { communityId, subject: `stock:${entryId}` })
    return accepted({ goodsId: goods.goodsId, stock: applied.goods.stock })
  },
})
