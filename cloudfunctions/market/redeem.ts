import { decideRedeem } from '../../domain/market/redeem'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import { journaled, journaledHandler } from '../platform/journaled'
import { walletIn, writeEntry } from '../points/ledger'
import { codeKeyOf, writeStock } from './redemptions'
import { accepted, refused } from '../platform/reply'
import { attemptsMax, type Transaction } from '../platform/transaction'
import { redemptionView } from './view'

interface Prepared {
  redemptionId: string
  /** one for each run: a code that is taken makes the transaction run again */
  codes: readonly string[]
  pickupDays: number
}

export const marketRedeem = journaledHandler({
  action: 'market.redeem',
  load: namedCommunity,
  run: async (context, named) => {
    const { services } = context
    const { rules } = await ownCommunity(context, named)
    const prepared = {
      redemptionId: services.newId(),
      codes: Array.from({ length: attemptsMax }, () => drawCode(services.random)),
      pickupDays: rules.pickupDays,
    }
    return journaled(context, (tx) => redeem(tx, context, prepared))
  },
})

/** Points, pieces, the month's count, the redemption and both books: together or not at all (M1, M4). */
async function redeem(tx: Transaction, context: MemberContext<'market.redeem'>, prepared: Prepared) {
  const { input, member, communityId, at } = context
  const goods = await tx.get('goods', input.goodsId)
  if (goods === null || goods.communityId !== communityId) return refused('market.goodsNotFound')
  const decided = decideRedeem({
    redemptionId: prepared.redemptionId,
    code: prepared.codes[tx.attempt] ?? '',
    goods,
    wallet: await walletIn(tx, member, at),
    memberName: member.name,
    quantity: input.quantity,
    pickupDays: prepared.pickupDays,
    at,
  })
  if (!decided.ok) return decided
  const { redemption } = decided
  await tx.add('redemptions', {
    ...redemption,
    _id: redemption.redemptionId,
    codeKey: codeKeyOf(redemption),
    remindedAt: null,
  })
  await writeEntry(tx, decided.ledgerEntry, decided.wallet)
  await writeStock(tx, decided.stockEntry, decided.goods.stock)
  return accepted(redemptionView(redemption))
}

/** Six digits, for a person to read out over a counter. */
const drawCode = (random: () => number) =>
  Math.floor(random() * 1_000_000)
    .toString()
    .padStart(6, '0')
