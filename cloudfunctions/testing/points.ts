import { dayMs } from '../../domain/kernel/time'
import type { Ground } from './ground'
import { orderIn } from './orders'

interface Posted {
  orderId: string
  settlementId: string
}

/** The work of `first` hangs on a notice. */
export async function posted(ground: Ground): Promise<Posted> {
  const orderId = await orderIn(ground, 'scored')
  const { settlementId } = await ground.must('secretary', 'points.settle', {})
  return { orderId, settlementId }
}

/** As `posted`, and the neighbour objects to it. */
export async function disputed(ground: Ground): Promise<Posted> {
  const notice = await posted(ground)
  await ground.must('neighbour', 'points.object', { orderId: notice.orderId, reason: '评高了' })
  return notice
}

/** As `posted`, and the notice has hung its time: `first` has points to spend. */
export async function paid(ground: Ground): Promise<Posted> {
  const notice = await posted(ground)
  ground.cloud.clock.advance(8 * dayMs)
  await ground.runTimer()
  return notice
}
