import { monthOf } from '../../domain/kernel/time'

/** What a notice is called when nobody called it anything: `2026年11月积分清算`. */
export function settlementTitle(at: number): string {
  const [year, month] = monthOf(at).split('-')
  return `${year ?? ''}年${Number(month)}月积分清算`
}
