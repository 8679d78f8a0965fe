import { memberHandler } from '../../../lib/context'
import { activeOrders, reportedOrders } from '../../../lib/orders/own'
import { accepted } from '../../../lib/reply'
import { activeRows, reportedRow } from '../../views/card'

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
