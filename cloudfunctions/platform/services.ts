import { ulid } from 'ulid'
import type { Cloud } from './cloud'
import type { Services } from './context'
import { createLog } from './log'
import { createStore } from './store'

/** The real outside: the SDK, the clock, chance and the platform's log. */
export function createServices(cloud: Cloud): Services {
  return {
    cloud,
    store: createStore(cloud),
    log: createLog((line) => console.error(line)),
    now: () => Date.now(),
    newId: () => ulid(Date.now()),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => Math.random(),
  }
}
