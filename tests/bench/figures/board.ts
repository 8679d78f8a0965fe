import { rmSync } from 'node:fs'
import v8 from 'node:v8'
import vm from 'node:vm'
import { testNow } from '../../../cloudfunctions/testing/people'
import { openTestCloud, type TestCloud } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { inTurns, megabytes, milliseconds, times } from '../numbers'
import { apiOn, seedVolunteers, volunteerOf, writeOpenOrders } from '../openOrders'
import type { Figure, Section } from '../table'

const few = 1_000
const many = 100_000
const rounds = 40
const pageSize = 20

interface Board {
  cloud: TestCloud
  /** of the documents and what the gateway keeps beside them */
  heapBytes: number
  /** one page of 20; the documents that were looked at for it */
  page: () => Promise<number>
  close: () => Promise<void>
}

/** What a page of the board costs when the community has a hundred times as many open orders. */
export async function boardFigures(): Promise<Section> {
  // Whatever is loaded once belongs to neither.
  await (await openBoard(pageSize)).close()
  const small = await openBoard(few)
  try {
    const large = await openBoard(many)
    try {
      return {
        title: 'A page of the board at 100,000 open orders',
        about: `order.board, 20 cards, through router and SDK; the baseline is the same call among ${few} open orders, in turns. Heap is what the gateway keeps in memory; in the cloud that is the database’s.`,
        figures: await compare(small, large),
      }
    } finally {
      await large.close()
    }
  } finally {
    await small.close()
  }
}

async function openBoard(orders: number): Promise<Board> {
  const folder = newFolder()
  const file = `${folder}/board.db`
  writeOpenOrders(file, orders)
  const before = heapBytes()
  const cloud = await openTestCloud({ file, now: testNow })
  await seedVolunteers(cloud.sdk('seed'), 1)
  const api = apiOn(cloud.sdk('api'), () => cloud.clock.now())
  const page = async () => {
    const lookedAt = cloud.gateway.documentsRead('orders')
    const reply = await api({ action: 'order.board', input: {} }, volunteerOf(0))
    if (!reply.ok || (reply.data as { rows: unknown[] }).rows.length !== pageSize)
      throw new Error('the board is wrong')
    return cloud.gateway.documentsRead('orders') - lookedAt
  }
  // The index is built when it is first asked, and belongs to what is kept.
  await page()
  const close = async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { cloud, heapBytes: heapBytes() - before, page, close }
}

async function compare(small: Board, large: Board): Promise<Figure[]> {
  const [largeMs, smallMs] = await inTurns(rounds, large.page, small.page)
  const [largeRead, smallRead] = [await large.page(), await small.page()]
  return [
    {
      what: 'time of a page',
      value: milliseconds(largeMs),
      baseline: milliseconds(smallMs),
      ratio: times(largeMs / smallMs),
    },
    {
      what: 'documents looked at for a page',
      value: String(largeRead),
      baseline: String(smallRead),
      ratio: times(largeRead / smallRead),
    },
    {
      what: 'heap of all of them',
      value: megabytes(large.heapBytes),
      baseline: megabytes(small.heapBytes),
      ratio: times(large.heapBytes / small.heapBytes),
    },
  ]
}

/** In use after everything unused is gone. */
function heapBytes(): number {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
