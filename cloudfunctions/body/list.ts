import type { Fields } from '../platform/cloud'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import type { Store } from '../platform/store'
import { bodiesOf } from './bodies'
import { bodyRow } from './view'

export const bodyList = memberHandler({
  action: 'body.list',
  run: async ({ services: { store }, communityId, at }) => {
    const [bodies, lying, late] = await Promise.all([
      bodiesOf(store, communityId),
      lyingBy(store, { communityId }),
      lyingBy(store, { communityId, lateAt: store.command.gt(0).and(store.command.lt(at)) }),
    ])
    const rows = bodies.map((body) =>
      bodyRow(body, { lying: lying.get(body._id) ?? 0, late: late.get(body._id) ?? 0 }),
    )
    return accepted({ rows: [...rows.filter(({ open }) => open), ...rows.filter(({ open }) => !open)] })
  },
})

/** How many orders lie with each body. */
async function lyingBy(store: Store, where: Fields): Promise<ReadonlyMap<unknown, number>> {
  const totals = await store.totals(
    'orders',
    { ...where, status: 'handedOver' },
    { of: 1, by: { bodyId: 'bodyId' } },
  )
  return new Map(totals.map(({ by, total }) => [by.bodyId, total]))
}
