import type { RedemptionView } from '../../contract/views/market'
import type { Reply } from '../../contract/refusals'
import { keptUntil } from '../../domain/market/hours'
import { decideRedeem } from '../../domain/market/redeem'
import type { Counter } from '../../domain/market/types'
import type { Services } from '../platform/context'
import type { CommunityDocument, MemberDocument } from '../platform/documents'
import { drawCode } from '../platform/numbering'
import { accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { walletIn, writeEntry } from '../points/ledger'
import { redemptionDocument, writeStock } from './redemptions'
import { redemptionView } from './view'

/** as `shapes.pickupCode` of the contract says */
const codeDigits = 6

/** What is known before the transaction. */
export interface Prepared {
  redemptionId: string
  /** until when the shelf keeps it. Epoch ms */
  kept: number
}

export const prepareHold = (
  { rules, openTimes = [] }: Pick<CommunityDocument, 'rules' | 'openTimes'>,
  { newId }: Pick<Services, 'newId'>,
  at: number,
): Prepared => ({ redemptionId: newId(), kept: keptUntil(openTimes, at, rules.pickupDays) })

interface Wanted {
  goodsId: string
  quantity: number
  seenPoints: number
  owner: MemberDocument
  counter: Counter | null
  at: number
  random: () => number
}

/** Points, pieces, the month's count, the redemption and both books: together or not at all (M1, M4). */
export async function hold(
  tx: Transaction,
  { goodsId, owner, at, random, ...wanted }: Wanted,
  { redemptionId, kept }: Prepared,
): Promise<Reply<RedemptionView>> {
  const goods = await tx.get('goods', goodsId)
  if (goods === null || goods.communityId !== owner.communityId) return refused('market.goodsNotFound')
  const decided = decideRedeem({
    ...{ redemptionId, goods, at, ...wanted },
    // One that is taken makes the transaction run again, with another.
    code: drawCode(random, codeDigits),
    wallet: await walletIn(tx, owner, at),
    memberName: owner.name,
    keptUntil: kept,
  })
  if (!decided.ok) return decided
  const { redemption } = decided
  await tx.add('redemptions', redemptionDocument(redemption, null))
  await writeEntry(tx, decided.ledgerEntry, decided.wallet)
  await writeStock(tx, decided.stockEntry, decided.goods.stock)
  return accepted(redemptionView(redemption))
}
