import type { Clock } from './clock'
import { BY_CLOCK } from './workers/messages'
import type { Workers } from './workers/workers'

const MINUTE_MS = 60_000
/** How often the loop looks at the clock; real milliseconds. */
const LOOK_EVERY_MS = 1000

export interface TimerLoop {
  /** Runs function timer now, after a run that is already under way, for all that is due and not only what this minute asks for; answers its reply as JSON text. */
  runNow(): Promise<string>
  stop(): Promise<void>
}

export interface TimerLoopOptions {
  readonly clock: Clock
  readonly workers: Workers
  /** false: only runNow runs it. */
  readonly running: boolean
  readonly log: (text: string) => void
}

/** Runs function timer once in each minute of the shifted clock, as its cron line says, never two at a time. */
export function startTimerLoop({ clock, workers, running, log }: TimerLoopOptions): TimerLoop {
  const thisMinute = () => Math.floor(clock.now() / MINUTE_MS)
  let lastMinute = thisMinute()
  let current: Promise<unknown> = Promise.resolve()
  let busy = false
  let stopped = false

  async function run(Message: '' | 'everything'): Promise<string> {
    const [TriggerName = 'every-minute'] = workers.config('timer').timers
    const event = { Type: 'Timer', TriggerName, Time: new Date(clock.now()).toISOString(), Message }
    return workers.invoke('timer', event, BY_CLOCK)
  }

  function runAfter(Message: '' | 'everything'): Promise<string> {
    const mine = current.then(() => {
      lastMinute = thisMinute()
      busy = true
      return run(Message)
    })
    current = mine
      .catch((error: unknown) => {
        if (!stopped) log(`timer: ${error instanceof Error ? error.message : String(error)}\n`)
      })
      .finally(() => {
        busy = false
      })
    return mine
  }

  const look = setInterval(() => {
    // The log above has told of a failure; the next minute tries again.
    if (!busy && thisMinute() > lastMinute) runAfter('').catch(() => undefined)
  }, LOOK_EVERY_MS)
  if (!running) clearInterval(look)

  return {
    runNow: () => runAfter('everything'),
    async stop() {
      stopped = true
      clearInterval(look)
      await current
    },
  }
}
