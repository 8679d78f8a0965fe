import type { FiguresView } from '../../../../contract/views/desk'

/** How far back the pictures look. */
export const spans = [
  { value: '1', text: '本月' },
  { value: '3', text: '近三个月' },
  { value: '12', text: '近一年' },
] as const

export type Span = (typeof spans)[number]['value']

/** 2026-11 → 11月: of twelve months none comes twice. */
export const sayMonth = (month: string): string => `${Number(month.slice(5))}月`

/** Without the empty months before the first report; the present one always stays. */
export function sinceFirst(months: FiguresView['months']): FiguresView['months'] {
  const first = months.findIndex(({ reported }) => reported > 0)
  return first < 0 ? months.slice(-1) : months.slice(first)
}

const allOf = ({ kept, late, missed, givenBack }: FiguresView['visits']): number =>
  kept + late + missed + givenBack

/** The share of promised visits that were kept; null when none was promised. Whoever did not come counts, too. */
export function keptShare(visits: FiguresView['visits']): number | null {
  const { kept } = visits
  const all = allOf(visits)
  return all === 0 ? null : Math.floor((kept / all) * 100)
}

/** What stands behind the share, in words. */
export function visitWords(visits: FiguresView['visits']): string {
  const { kept, late, missed, givenBack } = visits
  const all = allOf(visits)
  if (all === 0) return '还没有约过上门'
  const parts = [`约了 ${all} 次，按时 ${kept} 次`]
  if (late > 0) parts.push(`晚到 ${late} 次`)
  if (missed > 0) parts.push(`到点没来 ${missed} 次`)
  if (givenBack > 0) parts.push(`快到时间才退 ${givenBack} 次`)
  return parts.join('，')
}

/** What of one bar is still to be done; '' when nothing is. */
export function openWords({ underWay, overdue }: { underWay: number; overdue: number }): string {
  const parts = [underWay > 0 ? `在办 ${underWay}` : '', overdue > 0 ? `超时 ${overdue}` : '']
  return parts.filter(Boolean).join('，')
}
