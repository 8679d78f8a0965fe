import { orderFigures } from '../../domain/order/figures'
import { monthOf, monthsBack } from '../../domain/kernel/time'
import { memberHandler, type MemberContext } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

/** Few trips for a year of any community, and the platform's most for one of them. */
const batch = 900
const batchesMax = 5

export const deskFigures = memberHandler({
  action: 'desk.figures',
  run: async (context) => {
    const { input, at } = context
    const starts = monthsBack(at, input.months)
    const from = starts[0] ?? at
    const [{ orders, complete }, points] = await Promise.all([
      ordersSince(context, from),
      pointsSince(context, from),
    ])
    const months = starts.map(monthOf)
    const states = orders.map(({ state }) => state)
    return accepted({ ...orderFigures(states, months, at), from, complete, points })
  },
})

/** Those reported since then, the newest first; of more than this reads, only the newest. */
async function ordersSince({ services, communityId }: MemberContext<'desk.figures'>, from: number) {
  const orders: OrderDocument[] = []
  let cursor: string | undefined
  for (let read = 0; read < batchesMax; read += 1) {
    const page = await pageOf(services.store, 'orders', {
      where: { communityId },
      by: 'reportedAt',
      direction: 'desc',
      cursor,
      fields: ['state'],
      size: batch,
    })
    const since = page.rows.filter(({ reportedAt }) => reportedAt >= from)
    orders.push(...since)
    cursor = page.next
    if (cursor === undefined || since.length < page.rows.length) return { orders, complete: true }
  }
  return { orders, complete: false }
}

/** What reached wallets and what was fetched from the supermarket; a reversal counts where it took back. */
async function pointsSince({ services, communityId }: MemberContext<'desk.figures'>, from: number) {
  const { store } = services
  const where = { communityId, at: store.command.gte(from) }
  const totals = await store.totals('ledger', where, {
    of: 'points',
    by: { from: 'from.name', to: 'to.name' },
  })
  const moved = (side: 'from' | 'to', account: string) =>
    totals.filter(({ by }) => by[side] === account).reduce((sum, { total }) => sum + total, 0)
  return {
    issued: moved('from', 'issuance') - moved('to', 'issuance'),
    spent: moved('to', 'supermarket') - moved('from', 'supermarket'),
  }
}
