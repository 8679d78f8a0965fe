import { home, type Module } from '../platform/module'
import { ledger, ownEntries, standards } from './exported'
import { pointsHome } from './home'
import { pointsGive } from './give'
import { pointsProve } from './prove'
import { reconciliation } from './reconciliation.job'
import { pointsReverse } from './reverse'
import { pointsSetStandard } from './setStandard'
import { pointsStandard } from './standard'
import { pointsStandards } from './standards'
import { pointsStatement } from './statement'
import { pointsWaits } from './waits'
import { pointsWallet } from './wallet'

export const points = {
  noun: 'points',
  handlers: [
    pointsGive,
    pointsProve,
    pointsReverse,
    pointsSetStandard,
    pointsStandard,
    pointsStandards,
    pointsStatement,
    pointsWallet,
  ],
  wakes: [reconciliation],
  books: { ledger, standards },
  mine: ownEntries,
  home: home({ view: pointsHome }),
  waits: pointsWaits,
} as const satisfies Module
