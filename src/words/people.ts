import { surnameOf } from '../../domain/kernel/name'
import { homeText, type Home } from '../../domain/kernel/home'

/** 12 分: points are whole numbers. */
export const sayPoints = (points: number): string => `${points} 分`

/** +12 分 or −5 分, for statements. */
export const sayChange = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points)} 分`

/** 2号楼2单元1401 */
export const sayHome = homeText

/** The same as it is read out: 2号楼2单元1401室; a room that has a name keeps it. */
export const sayDoor = (home: Home): string =>
  /[0-9A-Za-z]$/.test(home.room) ? `${sayHome(home)}室` : sayHome(home)

/** 刘*明 → 刘师傅, 欧阳** → 欧阳师傅: how residents speak of who comes; an office keeps its name. */
export const sayMaster = (name: string): string => (name === '' ? '志愿者' : `${surnameOf(name)}师傅`)
