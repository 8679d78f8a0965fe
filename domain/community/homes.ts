import { sameName } from '../member/household'
import type { Home } from '../member/types'
import type { Community } from './types'

/** The building and unit are on the community's list and a room is named; guards against typing errors (R1). */
export function homeKnown(community: Pick<Community, 'buildings'>, home: Home): boolean {
  if (home.room.trim() === '') return false
  const building = community.buildings.find((known) => sameName(known.name, home.building))
  if (building === undefined) return false
  if (building.units.length === 0) return true
  return building.units.some((unit) => sameName(unit, home.unit))
}
