import { hourMs, minuteMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import { stuckAfter, type AnyWake } from '../platform/wake'
import type { Woken } from './nextPage'

const pauseMaxMs = 6 * hourMs

/**
 * A document that time could do nothing to makes room for the others and is tried again later and later: one minute, two,
 * four … six hours. False when it was changed meanwhile: then it says itself when it wakes.
 */
export async function leaveForLater(
  { store, log }: Services,
  wake: AnyWake,
  document: Woken,
  at: number,
): Promise<boolean> {
  const asRead = { _id: document._id, wakeAt: document.wakeAt ?? null }
  const meant = meantFor(wake, document, at)
  // Written by somebody who did not know better: nothing is due after all.
  if (meant === null || meant > at) {
    return (await store.update(wake.collection, asRead, { wakeAt: meant, wakeTries: 0 })) === 1
  }
  // Absent on what an older version wrote and nobody swept yet.
  const tries = 1 + ('wakeTries' in document ? document.wakeTries : 0)
  const wakeAt = at + Math.min(pauseMaxMs, minuteMs * 2 ** (tries - 1))
  const left = (await store.update(wake.collection, asRead, { wakeAt, wakeTries: tries })) === 1
  if (left && tries === stuckAfter) log.note(`time cannot do its work on one of ${wake.collection}`)
  return left
}

/** When it should wake by what it says; one that cannot even be read is due, and in trouble. */
function meantFor(wake: AnyWake, document: Woken, at: number): number | null {
  try {
    return wake.wakeAt(document)
  } catch {
    return at
  }
}
