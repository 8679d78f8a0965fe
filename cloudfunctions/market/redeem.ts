import { decideRedeem } from '../../domain/market/redeem'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { walletIn, writeEntry } from '../points/ledger'
import { redemptionDocument, writeStock } from './redemptions'
import { drawCode } from '../platform/numbering'
import { accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { redemptionView } from './view'

/** as `shapes.pickupCode` of the contract says */
const codeDigits = 6

interface Prepared {
  redemptionId: string
  pickupDays: number
}

export const marketRedeem = journalCommand({
  action: 'market.redeem',
  load: namedCommunity,
  prepare: async (context, named) => {
    const { rules } = await ownCommunity(context, named)
    return { redemptionId: context.services.newId(), pickupDays: rules.pickupDays }
  },
  work: redeem,
})

/** Points, pieces, the month's count, the redemption and both books: together or not at all (M1, M4). */
async function redeem(tx: Transaction, context: MemberContext<'market.redeem'>, prepared: Prepared) {
  const { input, member, communityId, services, at } = context
  const goods = await tx.get('goods', input.goodsId)
  if (goods === null || goods.communityId !== communityId) return refused('market.goodsNotFound')
  const decided = decideRedeem({
    redemptionId: prepared.redemptionId,
    // One that is taken makes the transaction run again, with another.
    code: drawCode(services.random, codeDigits),
    goods,
    wallet: await walletIn(tx, member, at),
    memberName: member.name,
    quantity: input.quantity,
    seenPoints: input.seenPoints,
    pickupDays: prepared.pickupDays,
    at,
  })
  if (!decided.ok) return decided
  const { redemption } = decided
  await tx.add('redemptions', redemptionDocument(redemption, null))
  await writeEntry(tx, decided.ledgerEntry, decided.wallet)
  await writeStock(tx, decided.stockEntry, decided.goods.stock)
  return accepted(redemptionView(redemption))
}
