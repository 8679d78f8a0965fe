import type { FiguresView } from '../../../../contract/views'

/** How far back the pictures look. */
export const spans = [
  { value: '1', text: '本月' },
  { value: '3', text: '近三个月' },
  { value: '12', text: '近一年' },
] as const

export type Span = (typeof spans)[number]['value']

/** 2026-11 → 11月; in January the year stands with it. */
export const sayMonth = (month: string): string => {
  const [year = '', number = ''] = month.split('-')
  return number === '01' ? `${year}年1月` : `${Number(number)}月`
}

/** The share of promised visits that were kept; null when none was promised. Whoever is overdue counts, too. */
export function keptShare({ kept, late, missed }: FiguresView['visits']): number | null {
  const all = kept + late + missed
  return all === 0 ? null : Math.floor((kept / all) * 100)
}

/** What stands behind the share, in words. */
export function visitWords({ kept, late, missed }: FiguresView['visits']): string {
  const all = kept + late + missed
  if (all === 0) return '还没有约过上门'
  const parts = [`约了 ${all} 次，按时 ${kept} 次`]
  if (late > 0) parts.push(`晚到 ${late} 次`)
  if (missed > 0) parts.push(`到点没来 ${missed} 次`)
  return parts.join('，')
}
