import { rmSync } from 'node:fs'
import Database from 'libsql'
import { createStore } from '../../../cloudfunctions/platform/store'
import { testNow } from '../../../cloudfunctions/testing/people'
import { openTestCloud } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { inTurns, perSecond, times } from '../numbers'
import { openOrder, orderIdOf, writeOpenOrders } from '../openOrders'
import type { Section } from '../table'

const rounds = 8
const inRound = 200
const sideBySide = 8

/** What the local cloud adds to the database under it: SDK, HTTP, query, rules of the index, journal. */
export async function gatewayFigures(): Promise<Section> {
  const folder = newFolder()
  const file = `${folder}/gateway.db`
  writeOpenOrders(file, inRound)
  const cloud = await openTestCloud({ file, now: testNow })
  const raw = openRaw(`${folder}/raw.db`)
  try {
    const stores = Array.from({ length: sideBySide }, (_, i) => createStore(cloud.sdk(`writer-${i}`)))
    let version = 0
    const updates = async () => {
      version += 1
      await Promise.all(stores.map((store, i) => updateShare(store, i, version)))
    }
    const [updateMs, rawMs] = await inTurns(rounds, updates, raw.commits)
    const rate = (ms: number) => (inRound / ms) * 1000
    return {
      title: 'The local gateway',
      about: `Conditional updates of whole order documents through the SDK, eight at once, in turns with bare commits of the same bytes to libsql (WAL, synchronous FULL): ${rounds} rounds of ${inRound}.`,
      figures: [
        {
          what: 'conditional updates, against raw commits',
          value: perSecond(rate(updateMs)),
          baseline: perSecond(rate(rawMs)),
          ratio: times(updateMs / rawMs),
        },
      ],
    }
  } finally {
    raw.close()
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function updateShare(store: ReturnType<typeof createStore>, share: number, version: number) {
  for (let number = share; number < inRound; number += sideBySide) {
    const where = { _id: orderIdOf(number), version }
    const updated = await store.update('orders', where, { version: version + 1 })
    if (updated !== 1) throw new Error('an update found nothing')
  }
}

/** One commit for each document, as the gateway's own journal is set. */
function openRaw(file: string) {
  const database = new Database(file)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  database.exec('CREATE TABLE documents (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID')
  const put = database.prepare(
    'INSERT INTO documents VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body',
  )
  const orders = Array.from({ length: inRound }, (_, number) => openOrder(number))
  let version = 0
  return {
    commits: () => {
      // SQLite writes nothing at all when the bytes are the same as before.
      version += 1
      for (const order of orders) put.run(order._id, JSON.stringify({ ...order, version }))
      return Promise.resolve()
    },
    close: () => database.close(),
  }
}
