import { rmSync } from 'node:fs'
import { createStore } from '../../../cloudfunctions/platform/store'
import { testNow } from '../../../cloudfunctions/testing/people'
import { openTestCloud, type TestCloud } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { median, perSecond, timed, times } from '../numbers'
import { apiOn, orderIdOf, seedVolunteers, volunteerOf, writeOpenOrders } from '../openOrders'
import type { Section } from '../table'

const instances = 4
const rounds = 6
/** of each instance in a round */
const grabsEach = 40
const grabsInRound = instances * grabsEach

/** Grabs through router and rules, against bare conditional updates of orders; both through the real SDK, in turns. */
export async function grabFigures(): Promise<Section> {
  const folder = newFolder()
  const file = `${folder}/grabs.db`
  writeOpenOrders(file, rounds * grabsInRound)
  const cloud = await openTestCloud({ file, now: testNow })
  try {
    await seedVolunteers(cloud.sdk('seed'), rounds * grabsInRound)
    const [grabs, bare] = await race(cloud)
    return {
      title: 'Grabs',
      about: `Four instances of the function at once, ${rounds} rounds of ${grabsInRound} in turns with the baseline: the same SDK doing nothing but where({_id, version}).update on the same orders. Every write is on disk before it is answered. A grab is 3 round trips and a message; the baseline is one.`,
      figures: [
        {
          what: 'grabs, against bare conditional updates',
          value: perSecond(grabs),
          baseline: perSecond(bare),
          ratio: times(bare / grabs),
        },
      ],
    }
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function race(cloud: TestCloud): Promise<readonly [number, number]> {
  const workers = Array.from({ length: instances }, (_, i) => {
    const sdk = cloud.sdk(`api-${i}`)
    return { api: apiOn(sdk, () => cloud.clock.now()), store: createStore(sdk) }
  })
  const everywhere = (
    work: (number: number, worker: (typeof workers)[number]) => Promise<void>,
    from: number,
  ) =>
    Promise.all(
      workers.map(async (worker, i) => {
        for (let each = 0; each < grabsEach; each += 1) await work(from + i * grabsEach + each, worker)
      }),
    )
  const grabTimes: number[] = []
  const bareTimes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const from = round * grabsInRound
    grabTimes.push(await timed(() => everywhere((number, { api }) => grab(api, number), from)))
    bareTimes.push(await timed(() => everywhere((number, { store }) => bareUpdate(store, number), from)))
  }
  const rate = (ms: number) => (grabsInRound / ms) * 1000
  return [rate(median(grabTimes)), rate(median(bareTimes))]
}

async function grab(api: ReturnType<typeof apiOn>, number: number): Promise<void> {
  const event = {
    action: 'order.grab',
    input: { orderId: orderIdOf(number) },
    requestId: `bench-grab-${number}`,
  }
  const reply = await api(event, volunteerOf(number))
  if (!reply.ok) throw new Error(`a grab was refused: ${reply.code}`)
}

/** The order has just been grabbed, so its version is 2. */
async function bareUpdate(store: ReturnType<typeof createStore>, number: number): Promise<void> {
  const updated = await store.update('orders', { _id: orderIdOf(number), version: 2 }, { version: 3 })
  if (updated !== 1) throw new Error('a bare update found nothing')
}
