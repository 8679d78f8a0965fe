import type { Module } from '../platform/module'
import { pointsApprove } from './approve'
import { pointsAward } from './ask'
import { awardBook, ownAwards } from './exported'
import { letGoOfAwards } from './forget'
import { pointsAwards } from './list'
import { awardWaits } from './waits'

export const award = {
  noun: 'award',
  handlers: [pointsAward, pointsApprove, pointsAwards],
  books: { awards: awardBook },
  own: ownAwards,
  letGo: letGoOfAwards,
  waits: awardWaits,
} as const satisfies Module
