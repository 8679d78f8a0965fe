import type { Module } from '../platform/module'
import { ledger, ownEntries } from './exported'
import { pointsProve } from './prove'
import { reconciliation } from './reconciliation.job'
import { pointsReverse } from './reverse'
import { pointsStandard } from './standard'
import { pointsStatement } from './statement'
import { pointsWaits } from './waits'
import { pointsWallet } from './wallet'

export const points = {
  noun: 'points',
  handlers: [pointsProve, pointsReverse, pointsStandard, pointsStatement, pointsWallet],
  wakes: [reconciliation],
  books: { ledger },
  mine: ownEntries,
  waits: pointsWaits,
} as const satisfies Module
