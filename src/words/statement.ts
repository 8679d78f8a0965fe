import type { StatementRow } from '../../contract/views/points'

/** What a movement did to the points I can spend (0 when it only moved between 待入账, 冻结 and out), and its word. */
export function movementOf({ from, to, points }: Pick<StatementRow, 'from' | 'to' | 'points'>): {
  change: number
  word: string
} {
  if (to === 'wallet') return { change: points, word: wordsIn[from] ?? '到账' }
  if (from === 'wallet') return { change: -points, word: wordsOut[to] ?? '更正' }
  if (to === 'pending') return { change: 0, word: '待入账' }
  return { change: 0, word: from === 'held' ? '已领走' : '更正' }
}

const wordsIn: Readonly<Partial<Record<StatementRow['from'], string>>> = { held: '退回', giving: '收到' }
const wordsOut: Readonly<Partial<Record<StatementRow['to'], string>>> = {
  held: '冻结',
  expired: '过期',
  giving: '送出',
}
