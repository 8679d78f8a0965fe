import type { Community } from '../../domain/community/types'
import type { Home } from '../../domain/kernel/home'
import { parsePlace } from '../../domain/order/place'
import { knownHome } from '../../domain/community/homes'
import { Refused } from '../platform/reply'

/**
 * Where the repair is: as given, else as read out of the words, else the reporter's own home. Throws
 * `member.homeUnknown` when the home given is not one of this community's, `order.placeMissing` when there is none.
 */
export function placeOf(
  community: Community,
  told: { home: Home | undefined; text: string; own: Home | null },
): Home {
  if (told.home !== undefined) {
    const given = knownHome(community, told.home)
    if (given === null) throw new Refused('member.homeUnknown')
    return given
  }
  const parsed = parsePlace(told.text)
  const read = parsed === null ? null : knownHome(community, parsed)
  if (read !== null) return read
  if (told.own !== null) return told.own
  // A full address that is not ours is a mistake worth naming; half of one is simply not enough.
  throw new Refused(parsed !== null && parsed.room !== '' ? 'member.homeUnknown' : 'order.placeMissing')
}
