import type { Module } from '../platform/module'
import { reconciliation } from './reconciliation.job'
import { pointsStandard } from './standard'
import { pointsStatement } from './statement'
import { pointsWallet } from './wallet'

export const points = {
  noun: 'points',
  handlers: [pointsStandard, pointsStatement, pointsWallet],
  jobs: { reconciliation },
} as const satisfies Module
