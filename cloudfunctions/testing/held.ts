import { createApi } from '../api/api'
import { createLog } from '../platform/log'
import { createServices } from '../platform/services'
import type { Store } from '../platform/store'
import type { Reply } from '../../contract/refusals'
import type { TestApi } from './api'
import { openidOf, type PersonName } from './people'

/** A call that has read everything and stands before its first write. */
export interface HeldCall {
  /** lets it write; answers what became of it */
  goOn: () => Promise<Reply<unknown>>
}

/** Sends a call from an instance of its own and stops it before it writes for the first time, or when it is answered. */
export async function holdBeforeWriting(api: TestApi, who: PersonName, event: unknown): Promise<HeldCall> {
  const opened = signal()
  const arrived = signal()
  const atGate = async () => {
    arrived.give()
    await opened.given
  }
  const real = createServices(api.cloud.sdk('held'))
  const services = {
    ...real,
    store: heldStore(real.store, atGate),
    now: () => api.cloud.clock.now(),
    log: createLog((line) => api.logged.push(line)),
  }
  const reply = createApi(services)(event, openidOf(who), 'wx_client')
  await Promise.race([arrived.given, reply])
  return {
    goOn: () => {
      opened.give()
      return reply
    },
  }
}

/** Somebody waits for something that another says. */
function signal(): { give: () => void; given: Promise<void> } {
  const waiting: (() => void)[] = []
  const given = new Promise<void>((resolve) => {
    waiting.push(resolve)
  })
  const give = () => {
    for (const go of waiting) go()
  }
  return { give, given }
}

function heldStore(store: Store, atGate: () => Promise<void>): Store {
  const held = async <Result>(real: () => Promise<Result>): Promise<Result> => {
    await atGate()
    return real()
  }
  const database = Object.create(store.database) as Store['database']
  database.startTransaction = () => held(() => store.database.startTransaction())
  return {
    ...store,
    add: (collection, document) => held(() => store.add(collection, document)),
    update: (collection, where, change) => held(() => store.update(collection, where, change)),
    database,
  }
}
