import type { Home } from '../../domain/member/types'

/** 12 分: points are whole numbers. */
export const sayPoints = (points: number): string => `${points} 分`

/** +12 分 or −5 分, for statements. */
export const sayChange = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points)} 分`

/** 王*, 欧阳**: the surname stays, for names the phone knows whole but shows to others. */
export function maskName(name: string): string {
  const letters = Array.from(name)
  const kept = letters.length > 3 ? 2 : 1
  return letters.slice(0, kept).join('') + '*'.repeat(Math.max(1, letters.length - kept))
}

/** 138****5678 */
export const maskPhone = (phone: string): string =>
  phone.length < 7 ? phone : `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** 2号楼2单元1401 */
export const sayHome = (home: Home): string => `${home.building}${home.unit}${home.room}`

/** 刘*明 → 刘师傅: how residents speak of who comes; an office keeps its name. */
export const sayMaster = (name: string): string =>
  name === '' ? '志愿者' : `${Array.from(name)[0] ?? ''}师傅`
