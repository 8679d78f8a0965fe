import { dayMs } from '../../../domain/kernel/time'
import { t0 } from '../../../domain/testing/orders'
import { milliseconds, times } from '../numbers'
import { idleCommunity, inLine, lapsed } from '../piles'
import { messageMs, openSlowTimer, tripMs, type Minute } from '../slowTimer'
import type { Figure, Section } from '../table'
import { writeDocuments } from '../writeDocuments'

const communities = 10_000
const promises = 5000
const minutesMax = 10

/** What a minute of time costs when nothing is due, and how long a pile of deadlines lasts. */
export async function timerFigures(): Promise<Section> {
  const [few, many, pile] = [await idle(1), await idle(communities), await overdue()]
  return {
    title: 'Time at work',
    about: `The function timer once a minute, warm, on a cloud whose clock goes on ${tripMs} ms for each step to the database and ${messageMs} ms for each to WeChat: the same on every machine. Idle: nothing is due in ${communities} communities; the baseline is one community. Pile: ${promises} promises that lapsed at once, somebody in line for every third; the baselines are ten minutes and the 60 s of the function.`,
    figures: [
      figure('database requests of an idle minute', many.cost.total, few.cost.total),
      figure('minutes until every promise of the pile is let go', pile.length, minutesMax),
      longest(pile),
    ],
  }
}

const figure = (what: string, value: number, baseline: number): Figure => ({
  what,
  value: String(value),
  baseline: String(baseline),
  ratio: times(value / baseline),
})

function longest(pile: readonly Minute[]): Figure {
  const tookMs = Math.max(...pile.map((minute) => minute.tookMs))
  return {
    what: 'longest run of these',
    value: milliseconds(tookMs),
    baseline: milliseconds(60_000),
    ratio: times(tookMs / 60_000),
  }
}

/** The dearest of some minutes: what no person waits for is asked in turns. */
async function idle(count: number): Promise<Minute> {
  const timer = await openSlowTimer(t0, (file) => {
    writeDocuments(file, 'communities', count, (number) => idleCommunity(number, t0))
  })
  try {
    await timer.minute()
    const minutes = [await timer.minute(), await timer.minute()]
    return minutes.reduce((a, b) => (a.cost.total >= b.cost.total ? a : b))
  } finally {
    await timer.close()
  }
}

async function overdue(): Promise<Minute[]> {
  const at = t0 + 5 * dayMs
  const timer = await openSlowTimer(at, (file) => {
    writeDocuments(file, 'members', promises, inLine)
    writeDocuments(file, 'orders', promises, lapsed)
  })
  try {
    const minutes: Minute[] = []
    while (minutes.at(-1)?.complete !== true && minutes.length < minutesMax)
      minutes.push(await timer.minute())
    return minutes
  } finally {
    await timer.close()
  }
}
