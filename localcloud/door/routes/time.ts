import * as v from 'valibot'
import type { Clock } from '../../clock'
import { OFFSET_MAX_MS } from '../../clock'
import { PlatformError } from '../../workers/platformError'
import type { Route } from '../door'
import { DoorRefusal, readJsonObject, sendJson, sendJsonText } from '../http'

const Advance = v.strictObject({
  advanceMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OFFSET_MAX_MS)),
})

const tell = (clock: Clock) => ({
  now: clock.now(),
  iso: new Date(clock.now()).toISOString(),
  offsetMs: clock.offsetMs(),
})

/** GET /clock tells the shifted time; POST /clock {"advanceMs"} moves it forward. */
export function clockRoute(clock: Clock): Route {
  return {
    path: '/clock',
    methods: {
      GET({ response }) {
        sendJson(response, 200, tell(clock))
      },
      async POST({ request, response }) {
        const input = v.safeParse(Advance, await readJsonObject(request, 1024))
        if (!input.success || clock.offsetMs() + input.output.advanceMs > OFFSET_MAX_MS) {
          throw new DoorRefusal(400, 'input.invalid')
        }
        clock.advance(input.output.advanceMs)
        sendJson(response, 200, tell(clock))
      },
    },
  }
}

/** POST /timer runs function timer now and answers what it answered. */
export function timerRoute(runTimer: () => Promise<string>): Route {
  return {
    path: '/timer',
    methods: {
      async POST({ response }) {
        try {
          sendJsonText(response, 200, await runTimer())
        } catch (error) {
          if (!(error instanceof PlatformError)) throw error
          sendJson(response, 500, { ok: false, code: 'internal', errCode: error.errCode })
        }
      },
    },
  }
}
