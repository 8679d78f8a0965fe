import { consentOf } from '../../domain/member/acting'
import { memberHandler } from '../platform/context'
import { followedOrders, ordersFor, reportedOrders } from './own'
import { accepted } from '../platform/reply'
import { followedRows, reportedRow } from './card'

export const orderMine = memberHandler({
  action: 'order.mine',
  run: async ({ services, member, acting, at }) => {
    const consent = consentOf(acting)
    const [reported, active] = await Promise.all([
      consent === null ? reportedOrders(services.store, member) : ordersFor(services.store, consent),
      // What they hold is theirs, and nobody's for whom they act.
      consent === null ? followedOrders(services.store, member) : [],
    ])
    return accepted({
      reported: reported.map((order) => reportedRow(order, member, at)),
      ...followedRows(active, member, at),
    })
  },
})
