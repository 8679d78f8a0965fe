import { knownParts } from '../community/homes'
import type { Building } from '../community/types'
import { placeKey, type Home } from '../kernel/home'
import { parsePlace } from '../order/place'

export interface PlaceRead {
  place: Home
  /** the part that is no building of the community, as it is written; null when all is known */
  unknown: string | null
  /** somebody said to keep it as it is written */
  kept: boolean
}

/** What somebody said a building is that the list does not know, by its one spelling; null: keep it as it is written. */
export type BuildingAnswers = ReadonlyMap<string, string | null>

/**
 * A place out of one cell or three, in any spelling. Whatever it says but the building may be missing: 楼道灯 belongs
 * to no door. A building that is not on the list is asked for, once for each writing.
 */
export function readPlace(
  told: { place: string; unit: string; room: string },
  buildings: readonly Building[],
  answers: BuildingAnswers,
): PlaceRead {
  const said = partsOf(told)
  const known = knownParts(buildings, said)
  if (known.building !== '') return { place: { ...known, room: said.room }, unknown: null, kept: false }
  const asked = said.building || told.place
  if (asked === '') return { place: said, unknown: null, kept: false }
  const answer = answers.get(placeKey(asked))
  if (answer === undefined) {
    return { place: { building: told.place, unit: told.unit, room: told.room }, unknown: asked, kept: false }
  }
  if (answer === null) {
    return { place: { building: told.place, unit: told.unit, room: told.room }, unknown: null, kept: true }
  }
  const meant = knownParts(buildings, { ...said, building: answer })
  return { place: { ...meant, room: said.room }, unknown: null, kept: false }
}

function partsOf({ place, unit, room }: { place: string; unit: string; room: string }): Home {
  const parsed = parsePlace([place, unit, room].filter((part) => part !== '').join(' '))
  if (unit !== '' || room !== '') return { building: parsed?.building ?? place, unit, room }
  return parsed ?? { building: place, unit: '', room: '' }
}
