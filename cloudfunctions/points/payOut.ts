import { giftEntries, overMonth, poolId } from '../../domain/points/giving'
import type { LedgerEntry } from '../../domain/points/types'
import { applyEntry } from '../../domain/points/wallet'
import type { Transaction } from '../platform/transaction'
import { postEntries, walletIn, writeEntry } from './ledger'

/**
 * Moves one award from pending to the wallet; what is over the month's cap goes on into the pool at once (P1, P7): two
 * movements more, and the settling stays what was posted.
 */
export async function payOut(
  tx: Transaction,
  entry: LedgerEntry,
  { workedAt, monthMax }: { workedAt: number; monthMax: number },
): Promise<void> {
  const { communityId, memberId, points, at, approvedByMemberId } = entry
  const applied = applyEntry(await walletIn(tx, entry, at), entry)
  if (!applied.ok) throw new Error(`an entry ${entry.code} finds no points to move`)
  const { wallet, over } = overMonth(applied.wallet, { workedAt, points, monthMax })
  await writeEntry(tx, entry, wallet)
  if (over === 0) return
  const gift = giftEntries({
    ...{ giftId: `over:${entry.entryId}`, communityId, fromId: memberId, toId: poolId(communityId) },
    ...{ points: over, at, approvedByMemberId },
    ...{ said: `${entry.text}，超出一个月的上限，进互助池`, heard: '超出上限的积分' },
  })
  await postEntries(tx, gift)
}
