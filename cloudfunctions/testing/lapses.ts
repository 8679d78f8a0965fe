import { hourMs } from '../../domain/kernel/time'
import type { Ground } from './ground'
import { orderIn } from './orders'

/** What `first` gave back too late. */
export async function lapsed(ground: Ground) {
  const orderId = await orderIn(ground, 'open')
  // So near that giving back is late at once.
  const promisedAt = ground.cloud.clock.now() + hourMs
  await ground.must('first', 'order.grab', { orderId, promisedAt })
  await ground.must('first', 'order.release', { orderId, reason: '家里有急事' })
  const { rows } = await ground.must('first', 'volunteer.lapses', {})
  const lapse = rows.find((row) => row.orderId === orderId)
  if (lapse === undefined) throw new Error('nothing lapsed')
  return { orderId, lapsedAt: lapse.at }
}

/** The same with an appeal that waits. */
export async function appealed(ground: Ground) {
  const lapse = await lapsed(ground)
  await ground.must('first', 'volunteer.appeal', { ...lapse, reason: '住户临时改了时间' })
  return { ...lapse, memberId: ground.memberId('first') }
}
