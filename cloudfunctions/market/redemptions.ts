import type { Reply } from '../../contract/refusals'
import { decideRedemption, type RedemptionCommand } from '../../domain/market/redemption'
import type { Redemption, StockEntry } from '../../domain/market/types'
import { redemptionWakeAt } from '../../domain/market/wake'
import type { RedemptionDocument } from '../platform/documents'
import { writeEntry } from '../points/ledger'
import { accepted } from '../platform/reply'
import type { Store } from '../platform/store'
import type { Transaction } from '../platform/transaction'

/** Live codes are unique in their community; a closed redemption makes room for its code to be drawn again. */
const codeKeyOf = (redemption: { redemptionId: string; status: string; code: string }): string =>
  redemption.status === 'held' ? redemption.code : `closed:${redemption.redemptionId}`

/** A redemption as it lies in the database. */
export const redemptionDocument = (
  redemption: Redemption,
  remindedAt: number | null,
): RedemptionDocument => ({
  ...redemption,
  _id: redemption.redemptionId,
  codeKey: codeKeyOf(redemption),
  remindedAt,
  wakeAt: redemptionWakeAt({ ...redemption, remindedAt }),
  wakeTries: 0,
})

/** What lies ready is collected within days: it is among the newest of anybody. */
const newestMax = 50

/** What this person redeemed last, the newest first. */
export function newestRedemptions(
  store: Store,
  { communityId, memberId }: { communityId: string; memberId: string },
): Promise<RedemptionDocument[]> {
  return store.find(
    'redemptions',
    { communityId, memberId },
    { orderBy: [['heldAt', 'desc']], limit: newestMax },
  )
}

/** A line of the stock book together with the count it makes (M2). */
export async function writeStock(tx: Transaction, entry: StockEntry, stock: number): Promise<void> {
  await tx.add('stock', { ...entry, _id: entry.entryId })
  await tx.update('goods', entry.goodsId, { stock })
}

/** Hands over, cancels or expires: points, pieces and the redemption's own state in one transaction (M1). */
export async function closeRedemption(
  tx: Transaction,
  redemption: RedemptionDocument,
  command: RedemptionCommand,
): Promise<Reply<RedemptionDocument>> {
  const wallet = await tx.get('wallets', redemption.memberId)
  if (wallet === null) throw new Error('a redemption without its wallet')
  const decided = decideRedemption({ redemption, wallet }, command)
  if (!decided.ok) return decided
  const closed = redemptionDocument(decided.redemption, redemption.remindedAt)
  await tx.set('redemptions', closed)
  await writeEntry(tx, decided.ledgerEntry, decided.wallet)
  if (decided.stockEntry !== null) await putBack(tx, decided.stockEntry)
  return accepted(closed)
}

/** The shelf takes back any number of pieces, so it need not be looked at first. */
async function putBack(tx: Transaction, entry: StockEntry): Promise<void> {
  await tx.add('stock', { ...entry, _id: entry.entryId })
  await tx.increase('goods', entry.goodsId, 'stock', entry.quantity)
}
