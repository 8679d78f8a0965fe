import { rmSync } from 'node:fs'
import { openDataFolder } from '../../../localcloud/dataFolder'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { startSdk } from '../../../localcloud/testing'
import type { Reply } from '../../../contract/refusals'
import { newFolder } from '../folder'
import { median, milliseconds, timed, times } from '../numbers'
import { orderIdOf, seedVolunteers, volunteerOf, writeOpenOrders } from '../openOrders'
import type { Figure, Section } from '../table'

const volunteers = 200
const rounds = 5

/** Two hundred volunteers tap the same order in the same moment, through the workers as from their phones. */
export async function contestFigures(functionsDir: string): Promise<Section> {
  const dataDir = newFolder()
  const folder = openDataFolder(dataDir)
  writeOpenOrders(folder.databaseFile, rounds)
  folder.release()
  const cloud = await startLocalCloud({ dataDir, functionsDir, timer: false })
  try {
    await seedVolunteers(startSdk(cloud.cloud.gateway.adminUrl('seed'), ''), volunteers)
    await everybody(cloud, 'member.me', () => ({}))
    return {
      title: '200 volunteers on one order at once',
      about: `${rounds} orders, one after another, each grabbed by all 200 in the same moment through the four workers of the local cloud; the baseline, in turns, is 200 calls that only read who is asking and their community (member.me).`,
      figures: await contest(cloud),
    }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Answer = Reply<unknown>

/** Each round somebody else taps first: who has won three orders is told of the cap (V4), not of the winner. */
const everybody = (cloud: LocalCloud, action: string, input: () => object, round = 0): Promise<Answer[]> => {
  const first = (round * volunteers) / rounds
  const inTurn = Array.from({ length: volunteers }, (_, number) => (first + number) % volunteers)
  return Promise.all(inTurn.map((number) => cloud.call(volunteerOf(number), action, input())))
}

async function contest(cloud: LocalCloud): Promise<Figure[]> {
  const { stats } = cloud.cloud.gateway
  const grabMs: number[] = []
  const bareMs: number[] = []
  const winners = new Set<number>()
  const told = new Set<number>()
  const writes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    let answers: Answer[] = []
    stats.reset()
    grabMs.push(
      await timed(async () => {
        answers = await everybody(cloud, 'order.grab', () => ({ orderId: orderIdOf(round) }), round)
      }),
    )
    writes.push(stats.total().byAction['database.modifyDocument'] ?? 0)
    winners.add(answers.filter(({ ok }) => ok).length)
    told.add(answers.filter(knowsFirst).length)
    bareMs.push(await timed(() => everybody(cloud, 'member.me', () => ({}))))
  }
  return [
    exact('winners of an order', winners, 1),
    exact('told who was first', told, volunteers - 1),
    exact('times an order was changed', changes(cloud), 1),
    {
      what: 'conditional writes tried, of 200 that could have been',
      value: String(median(writes)),
      baseline: String(volunteers),
      ratio: times(median(writes) / volunteers),
    },
    {
      what: 'until the last has an answer',
      value: milliseconds(median(grabMs)),
      baseline: milliseconds(median(bareMs)),
      ratio: times(median(grabMs) / median(bareMs)),
    },
  ]
}

const knowsFirst = (answer: Answer) => !answer.ok && typeof answer.detail?.['first'] === 'string'

/** Every order was written once when it was made. */
const changes = (cloud: LocalCloud) =>
  new Set(cloud.cloud.gateway.documents('orders').map((order) => Number(order['version']) - 1))

/** What must be so in every round. */
function exact(what: string, seen: ReadonlySet<number>, wanted: number): Figure {
  const right = seen.size === 1 && seen.has(wanted)
  return { what, value: [...seen].join(', '), baseline: String(wanted), ratio: right ? '=' : '≠' }
}
