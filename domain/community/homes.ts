import { sameName } from '../member/household'
import type { Home } from '../member/types'
import type { Community } from './types'

/**
 * The home as the community's own list spells building and unit (2 → 2号楼); null when they are not on it or no room is
 * named: guards against typing errors (R1).
 */
export function knownHome(community: Pick<Community, 'buildings'>, home: Home): Home | null {
  const room = home.room.trim()
  if (room === '') return null
  const building = community.buildings.find((known) => sameName(known.name, home.building))
  if (building === undefined) return null
  if (building.units.length === 0) return { building: building.name, unit: '', room }
  const unit = building.units.find((known) => sameName(known, home.unit))
  return unit === undefined ? null : { building: building.name, unit, room }
}

export function homeKnown(community: Pick<Community, 'buildings'>, home: Home): boolean {
  return knownHome(community, home) !== null
}
