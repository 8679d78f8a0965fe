import { minuteMs } from '../../domain/kernel/time'
import { wakes } from '../modules'
import { inParts } from '../platform/inParts'
import type { Services } from '../platform/context'
import type { Message } from '../platform/messages'
import { tellWithin } from '../platform/tell'
import type { AnyWake, Counts, Run } from '../platform/wake'
import { leaveForLater } from './later'
import { bringUpToDate } from './layout'
import { nextPage, type Asked, type Woken } from './nextPage'

/** The function may run for 60 seconds; what is left then is found again in the next minute. */
const budgetMs = 45_000

export interface TimerReport {
  /** what was done, summed over all documents */
  counts: Counts
  /** what failed and was logged; the others went on */
  faults: number
  /** false when the time was used up before everything that was due had its turn */
  complete: boolean
}

/**
 * Everything time does, once: each collection is asked what wakes now, over all communities, the longest due first, a
 * page at a time and in turns, so that no pile holds up another. Runs may overlap and repeat.
 * `everything`: asks them all, whichever minute it is, as whoever runs it by hand expects.
 */
export function createTimer(services: Services): (everything?: boolean) => Promise<TimerReport> {
  // Asked once in the life of an instance: a new version of the program begins with new instances.
  let upToDate = false
  return async (everything = false) => {
    const at = services.now()
    const unsaid: Message[] = []
    const run: Run = {
      services,
      isOver: () => services.now() - at > budgetMs,
      tell: (messages) => void unsaid.push(...messages),
    }
    const tally = newTally()
    upToDate ||= await attempt(run, 'layout', tally, () => bringUpToDate(run))
    let asked = askedIn(at, everything)
    while (asked.length > 0 && !run.isOver()) {
      const more: Asked[] = []
      for (const each of asked) {
        if (await wakePage(run, each, at, tally)) more.push(each)
        await tellWithin(services, unsaid.splice(0))
      }
      asked = more
    }
    return { counts: tally.counts, faults: tally.faults, complete: asked.length === 0 }
  }
}

interface Tally {
  counts: Record<string, number>
  faults: number
}

const newTally = (): Tally => ({
  counts: Object.fromEntries(wakes.flatMap(({ does }) => does.map((what) => [what, 0] as const))),
  faults: 0,
})

/** Those that people wait for, each minute; of the others every second one, in turn: so all of them within two runs. */
function askedIn(at: number, everything: boolean): Asked[] {
  const turn = Math.floor(at / minuteMs) % 2 === 0 ? 'even' : 'odd'
  return wakes
    .filter(({ inTurn }) => everything || inTurn === undefined || inTurn === turn)
    .map((each) => ({ wake: each, from: 0, seen: new Set() }))
}

/** Wakes one page of a collection; true when there may be more. */
const wakePage = (run: Run, asked: Asked, at: number, tally: Tally): Promise<boolean> =>
  attempt(run, asked.wake.collection, tally, async () => {
    const { wake } = asked
    const { documents, more } = await nextPage(run.services.store, asked, at)
    let left = documents.length
    await inParts(documents, wake.sideBySide, async (document) => {
      if (run.isOver()) return
      left -= 1
      await wakeOne(run, wake, document, tally)
    })
    return more || left > 0
  })

/** One document's trouble holds up no other. */
async function wakeOne(run: Run, wake: AnyWake, document: Woken, tally: Tally): Promise<void> {
  const at = run.services.now()
  const done = await attempt(run, wake.collection, tally, async () => {
    const counts = await wake.act(run, document, at)
    add(tally.counts, counts)
    return Object.keys(counts).length > 0
  })
  if (done) return
  await attempt(run, wake.collection, tally, () => leaveForLater(run.services, wake, document, at))
}

/** What fails is logged and is not done. */
async function attempt(
  { services }: Run,
  what: string,
  tally: Tally,
  work: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    tally.faults += 1
    services.log.fault(`timer.${what}`, error)
    return false
  }
}

function add(counts: Record<string, number>, more: Partial<Counts>): void {
  for (const [what, count = 0] of Object.entries(more)) counts[what] = (counts[what] ?? 0) + count
}
