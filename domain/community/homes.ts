import { placeKey, samePlace } from '../kernel/home'
import type { Home } from '../kernel/home'
import type { Building, Community } from './types'

type Known = Pick<Community, 'buildings'>

/**
 * The home as the community's own list spells building and unit (2 → 2号楼); null when they are not on it or no room is
 * named: guards against typing errors (R1). Where a building has one staircase, or none (平房), nobody need say which.
 */
export function knownHome(community: Known, home: Home): Home | null {
  const building = buildingNamed(community.buildings, home.building)
  const room = home.room.trim()
  if (building === null || room === '') return null
  const unit = unitNamed(building, home.unit)
  return unit === null ? null : { building: building.name, unit, room }
}

/** The same of what somebody said and may still complete: parts that the list does not know are ''. */
export function knownParts(buildings: readonly Building[], said: Home): Home {
  const building = buildingNamed(buildings, said.building)
  if (building === null) return { building: '', unit: '', room: said.room }
  return { building: building.name, unit: unitNamed(building, said.unit) ?? '', room: said.room }
}

/** By any spelling; 6 is 6号院 where no 6号楼 stands beside it. */
export function buildingNamed(buildings: readonly Building[], named: string): Building | null {
  const key = placeKey(named)
  const exact = buildings.find(({ name }) => placeKey(name) === key)
  if (exact !== undefined) return exact
  const yards = buildings.filter(({ name }) => placeKey(name).replace(/\|?院$/, '') === key)
  return key !== '' && yards.length === 1 ? (yards[0] ?? null) : null
}

function unitNamed({ units }: Building, named: string): string | null {
  if (units.length === 0) return ''
  if (named === '' && units.length === 1) return units[0] ?? null
  return units.find((unit) => samePlace(unit, named)) ?? null
}

/**
 * The first building that stands on the list twice, by whatever spelling, or that has one unit twice; null when there
 * is none. Two names for one building would show the crew the wrong door.
 */
export function namedTwice(buildings: readonly Building[]): string | null {
  const twice = firstTwice(buildings.map(({ name }) => name))
  if (twice !== null) return twice
  for (const { name, units } of buildings) {
    const unit = firstTwice(units)
    if (unit !== null) return `${name}${unit}`
  }
  return null
}

function firstTwice(names: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const name of names) {
    const key = placeKey(name)
    if (seen.has(key)) return name
    seen.add(key)
  }
  return null
}
