import { reminderByDay } from '../kernel/time'
import { openOf } from '../posting/objection'
import { remindLeadMs, remindReaders, takeDown } from './commands'
import type { Hanging, Notice } from './types'

const takeDownAt = ({ hangsUntil, objections }: Hanging): number | null =>
  openOf(objections).length > 0 ? null : hangsUntil

function remindAt({ receipts }: Hanging): number | null {
  if (receipts === null || receipts.waitingIds.length === 0 || receipts.remindedAt !== null) return null
  return reminderByDay(receipts.dueAt - remindLeadMs)
}

/** When time must do something to it; null while it waits for a person. Epoch ms. */
export function noticeWakeAt(notice: Notice): number | null {
  if (notice.status !== 'hanging') return null
  const moments = [takeDownAt(notice), remindAt(notice)].filter((moment) => moment !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** What time does to it now; null when nothing is due. */
export function wakeNotice(notice: Notice, at: number): Notice | null {
  if (notice.status !== 'hanging') return null
  const down = takeDownAt(notice)
  if (down !== null && down <= at) return takeDown(notice, at)
  const remind = remindAt(notice)
  if (remind === null || remind > at) return null
  const reminded = remindReaders(notice, at)
  return reminded.ok ? reminded.notice : null
}
