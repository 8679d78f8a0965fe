import type { Store } from '../platform/store'
import { partMax, type Mismatch, type Part } from './books'

/** People go on taking from the shelf meanwhile: only what disagrees every time is a mismatch. */
const looks = 3

/** The shelf's count against the sum of each article's book (M2). */
export async function checkStock(store: Store, communityId: string, cursor: string): Promise<Part> {
  const all = await store.find('goods', { communityId }, { fields: ['stock'] })
  const ids = all
    .map(({ _id }) => _id)
    .filter((id) => id > cursor)
    .sort()
    .slice(0, partMax)
  const mismatches = await disagreeing(ids, (some) => compareStock(store, communityId, some))
  return { checked: ids.length, mismatches, last: ids.length < partMax ? null : (ids.at(-1) ?? null) }
}

async function disagreeing(
  ids: readonly string[],
  compare: (ids: readonly string[]) => Promise<Mismatch[]>,
): Promise<Mismatch[]> {
  let left = ids
  let mismatches: Mismatch[] = []
  for (let look = 0; look < looks && left.length > 0; look += 1) {
    mismatches = await compare(left)
    left = mismatches.map(({ id }) => id)
  }
  return mismatches
}

async function compareStock(store: Store, communityId: string, ids: readonly string[]): Promise<Mismatch[]> {
  const { command } = store
  const [goods, totals] = await Promise.all([
    store.find('goods', { _id: command.in(ids) }),
    store.totals(
      'stock',
      { communityId, goodsId: command.in(ids) },
      { of: 'quantity', by: { goodsId: 'goodsId' } },
    ),
  ])
  return goods.flatMap(({ _id, stock }) => {
    const booked = totals.find(({ by }) => by.goodsId === _id)?.total ?? 0
    return stock === booked
      ? []
      : [{ what: 'stock' as const, id: _id, cached: String(stock), replayed: String(booked) }]
  })
}
