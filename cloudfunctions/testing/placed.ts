import type { OrderCommand } from '../../domain/order/commands'
import type { OrderReported } from '../../domain/order/events'
import type { OrderState } from '../../domain/order/states'
import { awardEntries } from '../../domain/points/award'
import { after, confirm, finish, grab, publish, reported, score, start } from '../../domain/testing/orders'
import { postEntries } from '../points/ledger'
import { newOrderDocument } from '../order/document'
import { timeEntry } from '../order/time'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { ownCommunity, type Scene } from './scene'

/** Puts an order into the scene's database as these commands leave it; scored points are pending, as they would be. */
export async function placeOrder(
  scene: Scene,
  report: Partial<OrderReported> & { orderId: string },
  ...commands: readonly OrderCommand[]
): Promise<OrderState> {
  const state = after(reported({ communityId: ownCommunity, no: report.orderId, ...report }), ...commands)
  await scene.within(({ store }) =>
    store.add('orders', newOrderDocument(state, timeEntry(`placed:${report.orderId}`, state.since, []))),
  )
  if (state.status === 'scored') {
    await scene.within((services) =>
      inTransaction(services, async (tx) => {
        await postEntries(tx, awardEntries(state))
        return accepted(null)
      }),
    )
  }
  return state
}

/** An order of volunteer `number`, scored with these points and on no notice yet. */
export const placeScored = (scene: Scene, orderId: string, number: number, points: number) =>
  placeOrder(scene, { orderId }, publish, grab(number), start(number), finish(number), confirm, score(points))
