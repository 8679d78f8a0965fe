import { home, type Module } from '../platform/module'
import { newestNotices, settlementHome } from './home'
import { settlements as book } from './exported'
import { pointsLine } from './line'
import { pointsSettlements } from './settlements'
import { pointsSettle } from './settle'
import { settlements } from './settlements.job'
import { forgetNotices } from './forget'

export const settlement = {
  noun: 'settlement',
  handlers: [pointsLine, pointsSettlements, pointsSettle],
  wakes: [settlements],
  books: { settlements: book },
  home: home({ load: newestNotices, view: settlementHome }),
  forget: forgetNotices,
} as const satisfies Module
