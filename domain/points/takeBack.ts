import { refuse, type Refusal } from '../kernel/decision'
import { takeBackEntry, type Why } from './entries'
import type { LedgerEntry } from './types'

/** What the ledger knows of one person's award for a subject. */
export interface Awarded {
  memberId: string
  /** null when they were given none, or it was taken back before it was paid */
  award: LedgerEntry | null
  isPaid: boolean
  isReversed: boolean
  /** 可用, of now */
  available: number
}

export type TakingBack =
  | { ok: true; entries: LedgerEntry[]; spent: number }
  | Refusal<'points.notPaid' | 'points.reversed' | 'points.allSpent'>

/**
 * Takes back what a subject paid, from everybody it paid, once (P2): of each as much as is still there. What was spent
 * stays spent: nobody falls below zero, and nobody owes anything.
 */
export function takeBackPaid(awarded: readonly Awarded[], why: Why): TakingBack {
  const given = awarded.filter((one): one is Awarded & { award: LedgerEntry } => one.award !== null)
  if (given.some(({ isReversed }) => isReversed)) return refuse('points.reversed')
  if (given.length === 0 || given.some(({ isPaid }) => !isPaid)) return refuse('points.notPaid')
  const left = given.filter(({ available }) => available > 0)
  if (left.length === 0) return refuse('points.allSpent')
  const entries = left.map(({ award, available }) => takeBackEntry(award, available, why))
  const sum = (all: readonly LedgerEntry[]) => all.reduce((total, { points }) => total + points, 0)
  return { ok: true, entries, spent: sum(given.map(({ award }) => award)) - sum(entries) }
}
