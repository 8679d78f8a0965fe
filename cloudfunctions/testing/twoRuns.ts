import { minuteMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import { createTimer, type TimerReport } from '../timer/timer'

/** Two runs of the timer, a minute apart: whatever is due acts within them, in whichever minute its collection is asked. */
export async function twoRuns(services: Services): Promise<TimerReport> {
  const first = await createTimer(services)()
  const second = await createTimer({ ...services, now: () => services.now() + minuteMs })()
  const counts = Object.entries(second.counts).map(([what, count]) => [
    what,
    count + (first.counts[what] ?? 0),
  ])
  return {
    counts: Object.fromEntries(counts) as TimerReport['counts'],
    faults: first.faults + second.faults,
    complete: first.complete && second.complete,
  }
}
