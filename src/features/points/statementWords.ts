import type { StatementRow } from '../../../contract/views'

/** What a movement means for me: what it did to which of my balances, in a word and with its sign. */
export function movementOf({ from, to, points }: Pick<StatementRow, 'from' | 'to' | 'points'>): {
  change: number
  word: string
} {
  if (to === 'pending') return { change: points, word: '待入账' }
  if (from === 'pending')
    return to === 'wallet' ? { change: points, word: '到账' } : { change: -points, word: '更正' }
  if (from === 'wallet' && to === 'held') return { change: -points, word: '冻结' }
  if (from === 'held' && to === 'wallet') return { change: points, word: '退回' }
  if (from === 'held') return { change: -points, word: '已领走' }
  if (to === 'wallet') return { change: points, word: '到账' }
  return { change: -points, word: to === 'expired' ? '过期' : '更正' }
}
