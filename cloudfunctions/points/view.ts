import type { BooksView, StatementRow, WalletView } from '../../contract/views/points'
import type { SettlementView } from '../../contract/views/settlement'
import type { BooksProved } from '../../domain/points/books'
import { maskName } from '../../domain/kernel/mask'
import type { LedgerEntry, Settlement, Wallet } from '../../domain/points/types'

/** One's own balances; whoever never had points has no wallet yet. */
export function walletView(wallet: Wallet | null): WalletView {
  const { available = 0, pending = 0, held = 0, expiring } = wallet ?? {}
  return { available, pending, held, ...(expiring && expiring.points > 0 && { expiring }) }
}

/** One line of one's own statement; which member the accounts belong to goes without saying. */
export function statementRow(entry: LedgerEntry): StatementRow {
  const { entryId, at, code, points, text, subjectId, from, to } = entry
  return { entryId, at, code, points, text, subjectId, from: from.name, to: to.name }
}

/** letters of the seal that people write down and compare */
const sealShown = 8

/** The books in figures; whose they are stays out of it. */
export function booksView({ at, checked, wrong, sums, seal }: BooksProved, complete = true): BooksView {
  const { issuance, wallet, pending, held, supermarket, expired } = sums
  return {
    ...{ at, checked, wrong, complete, available: wallet, pending, held, expired },
    issued: 0 - issuance,
    spent: supermarket,
    seal: seal.slice(0, sealShown),
  }
}

/** A notice as it hangs on the wall: names masked, the viewer's own line marked (P3). */
export function settlementView(settlement: Settlement, viewerId: string): SettlementView {
  const {
    settlementId,
    title,
    postedAt,
    objectionUntil,
    settledAt,
    totalPoints,
    corrections = [],
  } = settlement
  const status = settlement.status === 'settled' ? 'settled' : 'posted'
  const lines = settlement.lines.map(({ memberId, name, points, orders }) => ({
    name: maskName(name),
    points,
    orders,
    me: memberId === viewerId,
  }))
  return {
    settlementId,
    title,
    status,
    postedAt,
    objectionUntil,
    settledAt,
    totalPoints,
    corrections,
    lines,
  }
}
