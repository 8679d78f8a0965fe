import type { InputOf } from '../../contract/actions'
import type { OrderStatus } from '../../domain/order/types'
import type { Ground } from './ground'
import type { PersonName } from './people'

/** The real order of field note A, as the resident would write it. */
export const doorReport: InputOf<'order.report'> = {
  kind: 'door',
  text: '2号楼2单元1401家的卧室门框开裂需要维修',
}

/** Reported by the resident; answers its id. */
export async function report(
  api: Ground,
  input: Partial<InputOf<'order.report'>> = {},
  who: PersonName = 'resident',
): Promise<string> {
  const { orderId } = await api.must(who, 'order.report', { ...doorReport, ...input })
  return orderId
}

/** How far a made order has gone along the straight way. */
const way = [
  'reported',
  'open',
  'taken',
  'working',
  'finished',
  'confirmed',
  'scored',
] as const satisfies readonly OrderStatus[]

/** An order of the resident in this status, grabbed and mended by `first`. */
export async function orderIn(
  api: Ground,
  status: (typeof way)[number],
  input: Partial<InputOf<'order.report'>> = {},
): Promise<string> {
  const orderId = await report(api, input)
  const steps = [
    () => api.must('secretary', 'order.publish', { orderId }),
    () => api.must('first', 'order.grab', { orderId }),
    () => api.must('first', 'order.start', { orderId }),
    () => api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '门框已加固' }),
    () => api.must('resident', 'order.confirm', { orderId, stars: 5 }),
    () => api.must('secretary', 'order.score', { orderId, difficulty: 'medium' }),
  ]
  for (const step of steps.slice(0, way.indexOf(status))) await step()
  return orderId
}

/** An order that stands there, as the input of an action. */
export const on = (status: Parameters<typeof orderIn>[1]) => async (ground: Ground) => ({
  orderId: await orderIn(ground, status),
})
