import type { Home } from './types'

/** Same building, unit and room. Nobody shares a home with someone whose home is unknown. */
export function sameHome(a: Home | null, b: Home | null): boolean {
  if (a === null || b === null) return false
  if (a.room === '' || b.room === '') return false
  return sameName(a.building, b.building) && sameName(a.unit, b.unit) && sameName(a.room, b.room)
}

interface Kin {
  memberId: string
  home: Home | null
  relatives: readonly string[]
}

/** One family: the same person, the same home, or relatives by what either of the two has told. */
export function sameFamily(a: Kin, b: Kin): boolean {
  return (
    a.memberId === b.memberId ||
    sameHome(a.home, b.home) ||
    a.relatives.includes(b.memberId) ||
    b.relatives.includes(a.memberId)
  )
}

/** `2号楼`, `2栋` and ` 2 ` are the same building; a list of buildings may spell it any way. */
export function sameName(a: string, b: string): boolean {
  return spelled(a) === spelled(b)
}

function spelled(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[\s]|号楼|号院|单元|号|栋|幢|座|楼|室|户/g, '')
    .toLowerCase()
}
