import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import type { Stage } from './stage'

/** An hour for the visit: mostly one that could be, now and then past or too far. What the crew writes they go on reading, so no telephone. */
export const hourNamed = ({ random, now }: Stage, { _id: orderId }: OrderDocument) => ({
  orderId,
  promisedAt: now + random.pick([-1, 2 * hourMs, 30 * hourMs, 4 * dayMs, 9 * dayMs]),
  ...(random.chance(0.7) ? { reason: '临时加班，改到晚上' } : {}),
  ...(random.chance(0.5) ? { anyway: true } : {}),
})

/** It does not suit, with or without other hours. */
export const hourDeclined = ({ random, now }: Stage, { _id: orderId, state }: OrderDocument) => ({
  orderId,
  ...(random.chance(0.5) ? { reason: `那天不在，打${state.reporter.phone}` } : {}),
  ...(random.chance(0.5) ? { freeHours: [{ from: now + dayMs, until: now + 2 * dayMs }] } : {}),
})
