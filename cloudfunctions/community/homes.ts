import type { Community } from '../../domain/community/types'
import { sameName } from '../../domain/member/household'
import type { Home } from '../../domain/member/types'

/** The home as the community's list spells it, or null when there is no such building or unit, or no room. */
export function knownHome(community: Pick<Community, 'buildings'>, home: Home): Home | null {
  const building = community.buildings.find(({ name }) => sameName(name, home.building))
  const room = home.room.trim()
  if (building === undefined || room === '') return null
  const unit = unitOf(building.units, home.unit)
  return unit === null ? null : { building: building.name, unit, room }
}

function unitOf(units: readonly string[], named: string): string | null {
  if (units.length === 0) return named
  // With one staircase nobody says which.
  if (named === '' && units.length === 1) return units[0] ?? null
  return units.find((unit) => sameName(unit, named)) ?? null
}
