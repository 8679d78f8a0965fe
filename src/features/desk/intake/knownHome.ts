import type { Building } from '../../../../domain/community/types'
import { sameName } from '../../../../domain/member/household'
import type { Home } from '../../../../domain/member/types'

/** A home as somebody said it, spelled as the community's list does; parts the list does not know stay empty. */
export function knownHome(buildings: readonly Building[], said: Home): Home {
  const building = buildings.find(({ name }) => sameName(name, said.building))
  if (building === undefined) return { building: '', unit: '', room: said.room }
  const onlyUnit = building.units.length === 1 ? building.units[0] : undefined
  const unit = building.units.find((name) => sameName(name, said.unit)) ?? onlyUnit ?? ''
  return { building: building.name, unit, room: said.room }
}
