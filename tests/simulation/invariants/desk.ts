import { communityIds } from '../people'
import type { World } from '../world'
import type { Complain } from './complaints'

/** A community always has somebody who can appoint the next (S6). */
export function checkDesk(world: World, complain: Complain): void {
  for (const communityId of communityIds) {
    const secretaries = world
      .documents('members')
      .filter((member) => member.communityId === communityId && member.roles.includes('secretary'))
    if (secretaries.length === 0) complain(`${communityId} has no secretary`)
  }
}
