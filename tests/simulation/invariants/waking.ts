import { wakes } from '../../../cloudfunctions/modules'
import type { World } from '../world'
import type { Complain } from './complaints'

/** Every document says itself when time must act on it: nothing that is due is out of the clock's sight. */
export function checkWaking(world: World, complain: Complain): void {
  for (const { collection, wakeAt: meantOf } of wakes) {
    for (const document of world.documents(collection)) {
      const { wakeAt, wakeTries } = document
      const meant = meantOf(document)
      const asMeant = wakeAt === meant || wakeTries > 0
      if (!asMeant && !waitsElsewhere(document, wakeAt))
        complain(`${collection}: wakes at ${String(wakeAt)}, it should at ${String(meant)}`)
    }
  }
}

/** A notice under objection is looked at now and then, and one that is over only once more. */
const waitsElsewhere = (document: object, wakeAt: number | null): boolean =>
  'objectionUntil' in document && (wakeAt !== null || ('status' in document && document.status === 'settled'))

/** What was due at this moment and is so still, over all collections: none after two runs of the timer from then on. */
export function dueIn(
  world: World,
  at: number,
): readonly { collection: string; _id: string; wakeAt: number | null }[] {
  return wakes.flatMap(({ collection }) =>
    world
      .documents(collection)
      .filter(({ wakeAt }) => wakeAt !== null && wakeAt <= at)
      .map(({ _id, wakeAt }) => ({ collection, _id, wakeAt })),
  )
}
