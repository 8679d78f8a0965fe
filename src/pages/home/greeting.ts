import { hourMs } from '../../../domain/kernel/time'

/** 早上好 … by the community's clock (UTC+8 all year). */
export function greeting(at: number): string {
  const hour = Math.floor(at / hourMs + 8) % 24
  if (hour < 5) return '夜深了'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  if (hour < 18) return '下午好'
  return '晚上好'
}
