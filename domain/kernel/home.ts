import { plain, withDigits } from './writing'

/** 楼 / 单元 / 室, as the community's building list spells them. */
export interface Home {
  building: string
  unit: string
  room: string
}

/** 2号楼2单元1401 */
export const homeText = ({ building, unit, room }: Home): string => `${building}${unit}${room}`

/** After a number these say what it counts, and each place has its own habit which of them it says. */
const counters = '号楼|栋楼|#楼|单元|楼栋|号房|号|栋|幢|座|楼|室|户|房|门|#'
const counted = new RegExp(`([0-9a-z东西南北中甲乙丙丁])(?:${counters})`, 'g')

/**
 * One spelling of a building, a unit or a room: `2号楼`, `2栋`, `二号楼` and ` ２ ` are one, and so are `12-A` and
 * `12A`; `12号楼` and `1号院2号楼` are two, and so are `1-11` and `11-1`.
 */
export function placeKey(part: string): string {
  const words = withDigits(plain(part)).replace(/\s/g, '').toLowerCase()
  const parts = words.replace(/-/g, '|').replace(counted, '$1|')
  return parts
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '')
    .replace(/([0-9])\|(?=[a-z])/g, '$1')
    .replace(/([a-z])\|(?=[0-9])/g, '$1')
}

export const samePlace = (a: string, b: string): boolean => placeKey(a) === placeKey(b)

/** Same building, unit and room. Nobody shares a home with someone whose home is unknown. */
export function sameHome(a: Home | null, b: Home | null): boolean {
  if (a === null || b === null) return false
  if (a.room === '' || b.room === '') return false
  return samePlace(a.building, b.building) && samePlace(a.unit, b.unit) && samePlace(a.room, b.room)
}
