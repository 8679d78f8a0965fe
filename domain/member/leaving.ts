import type { Home } from '../kernel/home'
import { minuteMs } from '../kernel/time'

/** Somebody has left, and it is not certain yet that nothing names them any more. */
export interface Leaving {
  /** as whom they were known; null as soon as one look through everything has come to its end */
  known: { name: string; phone: string; home: Home | null } | null
  /** when something that named them was found last, at first when they left; epoch ms */
  foundAt: number
  /** when the next look is due, epoch ms */
  lookAt: number
}

/**
 * Longer than any call runs (the api 20 seconds, the timer 60): what was under way when they left, or had read their
 * name before it was blanked, has written by then what it ever writes.
 */
export const quarantineMs = 2 * minuteMs

/** How one look through everything went. */
export interface Look {
  /** epoch ms */
  from: number
  until: number
  /** documents that still named them */
  found: number
  /** false when it did not come to its end */
  complete: boolean
}

/**
 * What is left to do after a look, null when it is over: only when a whole look finds nothing that began a quarantine
 * after the last find. Until then another one is due, at once when this one was cut off, else when the quarantine is over.
 */
export function afterLook(leaving: Leaving, { from, until, found, complete }: Look): Leaving | null {
  const foundAt = found > 0 ? until : leaving.foundAt
  const again = foundAt + quarantineMs
  if (complete && found === 0 && from >= again) return null
  return { known: complete ? null : leaving.known, foundAt, lookAt: complete ? again : until }
}
