import { refuse, type Refusal } from '../kernel/decision'
import { postEntry, voidEntry } from '../points/entries'
import type { LedgerEntry, Wallet } from '../points/types'
import { applyEntry } from '../points/wallet'
import { monthOf } from '../kernel/time'
import { countRedeemed } from './redeem'
import { stockEntry } from './stock'
import type { Redemption, StockEntry } from './types'

export type RedemptionCommand =
  | { type: 'collect'; code: string; by: string; at: number }
  /** by the second person at the counter, instead of the code */
  | { type: 'agree'; by: string; at: number }
  | { type: 'cancel'; by: string; at: number }
  | { type: 'expire'; at: number }

export type RedemptionRefusal =
  | 'market.alreadyClosed' // detail.status
  | 'market.redemptionNotFound' // nobody learns that somebody else's exists
  | 'market.ownPickup' // nobody hands goods over to themselves
  | 'market.secondPerson' // who asked for it at the counter does not hand it over
  | 'market.noCounter' // its owner redeemed it themselves and has the code

/** Everything that closing a redemption writes, to be written together; no stock moves when it is collected. */
export type RedemptionAnswer =
  | {
      ok: true
      redemption: Redemption
      wallet: Wallet
      ledgerEntry: LedgerEntry
      /** pieces that go back on the shelf */
      stockEntry: StockEntry | null
    }
  | Refusal<RedemptionRefusal>

/** A hold resolves once: handed over, cancelled by its owner, or run out of time (M1). */
export function decideRedemption(
  { redemption, wallet }: { redemption: Redemption; wallet: Wallet },
  command: RedemptionCommand,
): RedemptionAnswer {
  if (redemption.status !== 'held') return refuse('market.alreadyClosed', { status: redemption.status })
  switch (command.type) {
    case 'collect':
      if (command.code !== redemption.code) return refuse('market.redemptionNotFound')
      return whyNotHand(redemption, command) ?? collected(redemption, wallet, command)
    case 'agree':
      if (redemption.counter === undefined) return refuse('market.noCounter')
      return whyNotHand(redemption, command) ?? collected(redemption, wallet, command)
    case 'cancel':
      if (command.by !== redemption.memberId) return refuse('market.redemptionNotFound')
      return returned(redemption, wallet, { status: 'cancelled', by: command.by, at: command.at })
    case 'expire':
      if (command.at < redemption.expiresAt) {
        throw new Error(`${redemption.redemptionId} has not expired yet`)
      }
      return returned(redemption, wallet, { status: 'expired', by: 'timer', at: command.at })
    default:
      throw new Error(`unknown redemption command ${String(command satisfies never)}`)
  }
}

/** Of what was asked for at the counter the code is not enough: whoever asked could have read it. */
function whyNotHand(
  { memberId, counter, expiresAt }: Redemption,
  { by, at }: { by: string; at: number },
): Refusal<RedemptionRefusal> | null {
  if (by === memberId) return refuse('market.ownPickup')
  if (by === counter?.byMemberId) return refuse('market.secondPerson')
  return at >= expiresAt ? refuse('market.alreadyClosed', { status: 'expired' }) : null
}

function collected(
  redemption: Redemption,
  wallet: Wallet,
  { by, at }: { by: string; at: number },
): RedemptionAnswer {
  const ledgerEntry = postEntry(payOf(redemption, at, '领取'))
  return {
    ok: true,
    redemption: { ...redemption, status: 'collected', closedAt: at, handedOverByMemberId: by },
    wallet: moved(wallet, ledgerEntry),
    ledgerEntry,
    stockEntry: null,
  }
}

/** Points, pieces and the month's count come back. */
function returned(
  redemption: Redemption,
  wallet: Wallet,
  { status, by, at }: { status: 'cancelled' | 'expired'; by: string; at: number },
): RedemptionAnswer {
  const { redemptionId, goodsId, quantity } = redemption
  const ledgerEntry = voidEntry(payOf(redemption, at, status === 'cancelled' ? '取消兑换' : '过期未领'))
  const entryId = `returned:${redemptionId}`
  const goods = { goodsId, communityId: redemption.communityId }
  const pieces = stockEntry({ entryId, goods, kind: 'returned', quantity, note: '', by, at, redemptionId })
  const refunded = moved(wallet, ledgerEntry)
  const sameMonth = wallet.month === monthOf(redemption.heldAt)
  return {
    ok: true,
    redemption: { ...redemption, status, closedAt: at },
    wallet: sameMonth ? countRedeemed(refunded, goodsId, -quantity) : refunded,
    ledgerEntry,
    stockEntry: pieces,
  }
}

/** What a hold took is there to be released; anything else means that the books are wrong. */
function moved(wallet: Wallet, entry: LedgerEntry): Wallet {
  const answer = applyEntry(wallet, entry)
  if (!answer.ok) throw new Error(`${entry.entryId} finds no points held`)
  return answer.wallet
}

function payOf(redemption: Redemption, at: number, verb: string) {
  const { redemptionId, communityId, memberId, points, goodsName, quantity } = redemption
  return {
    redemptionId,
    communityId,
    memberId,
    points,
    at,
    text: `${verb} ${goodsName}×${String(quantity)}`,
  }
}
