import { rmSync } from 'node:fs'
import { seedCommunity } from '../../../cloudfunctions/community/seed'
import { createStore } from '../../../cloudfunctions/platform/store'
import { here, testNow } from '../../../cloudfunctions/testing/people'
import { openTestCloud } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { inTurns, milliseconds, times } from '../numbers'
import { apiOn } from '../openOrders'
import { registerOrder, writeRegister } from '../registerOrders'
import type { Figure, Section } from '../table'

const few = 1_000
const many = 100_000
const rounds = 15
const staff = 'o-staff'

const { no, reporter } = registerOrder(700).state
/** What people type, and what it is. */
const searches: readonly (readonly [what: string, words: string])[] = [
  ['a number', no],
  [
    'a telephone, as displayed',
    `${reporter.phone.slice(0, 3)} ${reporter.phone.slice(3, 7)} ${reporter.phone.slice(7)}`,
  ],
  ['a name', reporter.name],
  ['a door', '11-1-801'],
  ['a building', '2号楼'],
  ['a word', '漏水'],
  ['a day', '2026-11-20'],
  ['a building and a word', '2号楼 漏水'],
]

interface Register {
  /** a first page with its count; the documents that were looked at for it */
  search: (words: string) => Promise<number>
  close: () => Promise<void>
}

/** What a search costs when the register is a hundred times as long. */
export async function searchFigures(): Promise<Section> {
  const small = await openRegister(few)
  try {
    const large = await openRegister(many)
    try {
      const figures: Figure[] = []
      for (const [what, words] of searches) figures.push(...(await compare(what, words, small, large)))
      return {
        title: `A search among ${many.toLocaleString('en')} orders`,
        about: `register.find, a first page of 20 rows and how many were found (counted as far as 101), through router and SDK; the baseline is the same search among ${few.toLocaleString('en')} orders, in turns. Looked at: documents that the database compares, which do not grow with the register but with what is found, up to the bound of a page and of the count; of several words the rarest is asked of the index, and the others are compared.`,
        figures,
      }
    } finally {
      await large.close()
    }
  } finally {
    await small.close()
  }
}

async function openRegister(orders: number): Promise<Register> {
  const folder = newFolder()
  const file = `${folder}/register.db`
  writeRegister(file, orders)
  const cloud = await openTestCloud({ file, now: testNow })
  await seedCommunity(createStore(cloud.sdk('seed')), {
    ...{ community: here, joinCode: 'bench', at: testNow },
    people: [
      {
        ...{ name: '周工', openid: staff, phone: '13900000000', home: null, volunteer: null },
        roles: ['resident', 'staff'],
      },
    ],
  })
  const api = apiOn(cloud.sdk('api'), () => cloud.clock.now())
  const search = async (words: string) => {
    const lookedAt = cloud.gateway.documentsRead('orders')
    const reply = await api({ action: 'register.find', input: { words } }, staff)
    if (!reply.ok) throw new Error(`the search for ${words} was refused`)
    return cloud.gateway.documentsRead('orders') - lookedAt
  }
  // The index is built when it is first asked, which takes longer than the SDK waits.
  for (let tries = 0; tries < 20; tries += 1) {
    if (
      await search('门').then(
        () => true,
        () => false,
      )
    )
      break
  }
  const close = async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { search, close }
}

async function compare(what: string, words: string, small: Register, large: Register): Promise<Figure[]> {
  const [largeMs, smallMs] = await inTurns(
    rounds,
    () => large.search(words),
    () => small.search(words),
  )
  const [largeRead, smallRead] = [await large.search(words), await small.search(words)]
  return [
    { what, value: milliseconds(largeMs), baseline: milliseconds(smallMs), ratio: times(largeMs / smallMs) },
    {
      what: '· looked at',
      value: String(largeRead),
      baseline: String(smallRead),
      ratio: smallRead === 0 ? '' : times(largeRead / smallRead),
    },
  ]
}
