import type { OrderView } from '../../contract/views/order'
import type { MemberDocument, OrderDocument } from '../../cloudfunctions/platform/documents'
import { firstBodyId } from '../../domain/body/first'
import { isUnmended } from '../../domain/order/phases'
import { orderWake } from '../../domain/order/wake'
import { closingIn, type Asks, type Closing } from './closing'
import { communityIds } from './people'
import type { World } from './world'

/** Back through a whole line and once more round; no order is further from its end. */
const stepsMax = 20

/** What the desk does with an order to bring it to an end, the shortest way first; nobody else lifts a hand. */
const ways = {
  'order.decline': { reason: '办不了了', whoCanHelp: '开锁公司', callback: '打过电话，知道了' },
  'order.endVisit': { reason: '师傅没有再来' },
  'order.answer': { fixed: false, text: '他们也没办法' },
  'order.takeBack': { reason: '没人上门' },
  // To the body that every community has on its list.
  'order.handOver': {},
  'order.confirm': { callback: '打过电话，好了' },
  'order.approveScore': {},
  'order.score': { difficulty: 'small' },
} as const
type Way = keyof typeof ways

/**
 * Liveness: whatever a history left behind, the desk alone, or time, brings every order to an end, while reporters and
 * crews are silent for good. Throws when one can be moved by nobody.
 */
export async function endAll(world: World, asks: Asks): Promise<void> {
  for (const communityId of communityIds) {
    const closing = closingIn(world, communityId, asks)
    const mine = world.documents('orders').filter((order) => order.communityId === communityId)
    for (const { _id } of mine) await endOne(world, closing, _id)
  }
}

async function endOne(world: World, closing: Closing, orderId: string): Promise<void> {
  for (let step = 0; step < stepsMax; step += 1) {
    const order = orderOf(world, orderId)
    if (isAtEnd(order)) return
    if (!(await moved(world, closing, order))) {
      throw new Error(`nobody can move it: ${JSON.stringify(order.state)}`)
    }
  }
  throw new Error(`it goes round and round: ${JSON.stringify(orderOf(world, orderId).state)}`)
}

const orderOf = (world: World, orderId: string): OrderDocument => {
  const order = world.documents('orders').find(({ _id }) => _id === orderId)
  if (order === undefined) throw new Error('an order is gone')
  return order
}

/** Over, or on its way to a notice, which is paid by itself. */
const isAtEnd = ({ state }: OrderDocument): boolean =>
  state.status === 'scored' ||
  (state.status === 'confirmed' && state.crew.length === 0) ||
  !(isUnmended(state.status) || state.status === 'finished' || state.status === 'confirmed')

async function moved(world: World, closing: Closing, order: OrderDocument): Promise<boolean> {
  for (const member of closing.helpers().filter(closing.isDesk)) {
    if (await movedBy(closing, member, order)) return true
  }
  const wake = orderWake(order.state)
  if (wake !== null) {
    world.cloud.clock.advance(Math.max(0, wake.at - world.now()))
    await world.run([world.timer(null)])
    if (orderOf(world, order._id).version > order.version) return true
  }
  // Where everybody at the desk has a part in it, the secretary asks a neighbour who has none.
  for (const neighbour of await closing.newNeighbour()) {
    await closing.appoint(neighbour)
    if (await movedBy(closing, neighbour, order)) return true
  }
  return false
}

/** By what the order itself offers to this member: what is offered must be so. */
async function movedBy(
  closing: Closing,
  { openid, communityId }: MemberDocument,
  { _id }: OrderDocument,
): Promise<boolean> {
  const seen = await closing.say(openid, 'order.get', { orderId: _id })
  if (seen?.ok !== true) return false
  const { can } = seen.data as OrderView
  for (const way of Object.keys(ways) as Way[]) {
    if (!can.includes(way)) continue
    const to = way === 'order.handOver' ? { bodyId: firstBodyId(communityId) } : {}
    const reply = await closing.say(openid, way, { orderId: _id, ...ways[way], ...to })
    if (reply?.ok === true) return true
  }
  return false
}
