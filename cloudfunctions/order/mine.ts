import { memberHandler } from '../platform/context'
import { activeOrders, reportedOrders } from './own'
import { accepted } from '../platform/reply'
import { activeRows, reportedRow } from './card'

export const orderMine = memberHandler({
  action: 'order.mine',
  run: async ({ services, member, at }) => {
    const [reported, active] = await Promise.all([
      reportedOrders(services.store, member),
      activeOrders(services.store, member),
    ])
    return accepted({
      reported: reported.map((order) => reportedRow(order, member, at)),
      ...activeRows(active, member, at),
    })
  },
})
