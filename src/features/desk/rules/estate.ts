import type { Building } from '../../../../domain/community/types'
import { namedTwice } from '../../../../domain/community/homes'
import { limits } from '../../../../contract/limits'

/** 1单元, 2单元 … as people here spell them. */
export const unitNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}单元`)

/** Units as typed, between any of the marks people put between words. */
export const unitsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[、，,；;\s]+/)
      .map((unit) => unit.trim())
      .filter((unit) => unit !== ''),
  ),
]

export interface Estate {
  /** 青石花园; empty when the numbers go on */
  prefix: string
  from: number
  to: number
  units: number
}

/** All buildings of a new estate: 青石花园1号楼 … 青石花园12号楼, each with as many units. */
export const buildingsOf = ({ prefix, from, to, units }: Estate): Building[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    name: `${prefix.trim()}${from + index}号楼`,
    units: unitNames(units),
  }))

/** Why these buildings cannot be added to those, in words; undefined when they can. */
export function addingProblem(old: readonly Building[], added: readonly Building[]): string | undefined {
  const twice = namedTwice([...old, ...added])
  if (added.length === 0) return '从几号楼到几号楼，后面的数要大一些'
  if (twice !== null) return `已经有${twice}了，换个写法也是同一个`
  if (old.length + added.length > limits.buildings) return `一个社区最多 ${limits.buildings} 栋楼`
  return added.map(buildingProblem).find((problem) => problem !== undefined)
}

/** What is wrong with one building by itself, in words. */
export function buildingProblem({ name, units }: Building): string | undefined {
  if (name.trim() === '') return '请写上楼号'
  if (name.trim().length > limits.placePart) return `楼号连小区名最多 ${limits.placePart} 个字，请写短一些`
  if (units.length > limits.unitsOfBuilding) return `一栋楼最多 ${limits.unitsOfBuilding} 个单元`
  if (units.some((unit) => unit.length > limits.placePart)) return `单元名最多 ${limits.placePart} 个字`
  return undefined
}
