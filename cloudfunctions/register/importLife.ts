import { dayMs, minuteMs } from '../../domain/kernel/time'
import type { ImportDocument } from '../platform/collections/imports'

/** What is not read by then has died on the way. */
const readingMs = 5 * minuteMs
/** An old table names people: it does not lie about for longer than a week after somebody last touched it. */
const lifeMs = 7 * dayMs

type Told = Pick<ImportDocument, 'status' | 'touchedAt'>

/** When time itself ends the reading or the table, epoch ms; null when it is wiped already. */
export function importWakeAt({ status, touchedAt }: Told): number | null {
  switch (status) {
    case 'asked':
    case 'reading':
      return touchedAt + readingMs
    case 'understood':
    case 'failed':
      return touchedAt + lifeMs
    case 'ended':
      return null
    default:
      throw new Error(`unknown status ${String(status satisfies never)}`)
  }
}

/** A table that was just asked for, once more or for the first time. */
export const asked = (touchedAt: number) => ({
  ...({ status: 'asked', why: null, touchedAt, wakeTries: 0 } as const),
  wakeAt: importWakeAt({ status: 'asked', touchedAt }),
})

/** What is left of one that is wiped. */
export const wiped = {
  ...({ status: 'ended', why: null, fileId: null, wakeAt: null, wakeTries: 0 } as const),
  ...({ answers: [], sheets: [], questions: [] } as const),
}
