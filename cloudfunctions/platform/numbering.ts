import { dayOf } from '../../domain/kernel/time'
import type { CollectionName } from './collections'
import type { Services } from './context'
import { onDayOf } from './onDay'

/**
 * Numbers that people say to each other. None is reserved: it is drawn, a unique key on it lets only one through, and who
 * was too late draws again (platform/retry.ts). So a crash leaves no hole behind and nothing has to be unlocked.
 */

/** A row of numbers that begins anew each day. */
export interface Series {
  /** before the day; empty for orders */
  prefix: string
  collection: CollectionName
  communityId: string
  /** the field with the moment whose day the number carries; under an index after `communityId` */
  moment: string
}

/** From one attempt to the next the draw leaves twice the room, up to this many powers of two. */
const roomMax = 6

/**
 * The next number of the day, `261121-07`: short enough to say on the phone. It counts what there is of that very day, so
 * a clock that was set back numbers its days as well as any.
 * @param at the moment that goes into the field `moment`
 * @param attempt 0 for the first draw; each further one leaves more room, as others are drawing as well
 * @returns the number, and how many there were before it that day
 */
export async function nextNo(
  { store, random }: Pick<Services, 'store' | 'random'>,
  { prefix, collection, communityId, moment }: Series,
  at: number,
  attempt: number,
): Promise<{ no: string; before: number }> {
  const before = await store.count(collection, { communityId, [moment]: onDayOf(store, at) })
  const next = before + 1 + Math.floor(random() * 2 ** Math.min(attempt, roomMax))
  return { no: `${prefix}${dayOf(at).slice(2)}-${String(next).padStart(2, '0')}`, before }
}

/** As many digits, for a person to read out over a counter; 0 ≤ random() < 1. */
export const drawCode = (random: () => number, digits: number): string =>
  Math.floor(random() * 10 ** digits)
    .toString()
    .padStart(digits, '0')
