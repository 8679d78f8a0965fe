import type { Module } from '../platform/module'
import { ledger, ownEntries } from './exported'
import { reconciliation } from './reconciliation.job'
import { pointsStandard } from './standard'
import { pointsStatement } from './statement'
import { pointsWallet } from './wallet'

export const points = {
  noun: 'points',
  handlers: [pointsStandard, pointsStatement, pointsWallet],
  wakes: [reconciliation],
  books: { ledger },
  mine: ownEntries,
} as const satisfies Module
