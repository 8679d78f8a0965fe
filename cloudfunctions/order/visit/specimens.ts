import type { orderVisitActions } from '../../../contract/actions/orderVisit'
import { hourMs } from '../../../domain/kernel/time'
import { sentDot } from '../../testing/dots'
import { on, orderIn } from '../../testing/orders'
import { testNow } from '../../testing/people'
import { nothing, type SpecimensOf } from '../../testing/specimen'

const orderId = nothing
const later = testNow + 1

/** Of what a crew and the resident do about a visit. */
export const visitSpecimens: SpecimensOf<keyof typeof orderVisitActions> = {
  'order.setTime': {
    full: { orderId, promisedAt: later, reason: '临时加班', anyway: true },
    who: 'first',
    input: async (ground) => ({ orderId: await orderIn(ground, 'taken'), promisedAt: later + hourMs }),
    whole: {
      input: async (ground) => ({ orderId: await orderIn(ground, 'taken'), promisedAt: later + hourMs }),
    },
  },
  'order.declineTime': {
    full: { orderId, reason: '那天不在家', freeHours: [{ from: later, until: later + 1 }] },
    who: 'resident',
    input: async (ground) => ({ orderId: await orderIn(ground, 'taken'), reason: '那天不在家' }),
  },
  'order.start': { full: { orderId }, who: 'first', input: on('taken') },
  'order.finish': {
    full: {
      orderId,
      outcome: 'fixed',
      note: '已加固',
      materials: '木条',
      minutes: 30,
      photos: [nothing],
    },
    who: 'first',
    input: async (ground) => ({
      orderId: await orderIn(ground, 'working'),
      outcome: 'fixed',
      note: '门框已加固',
    }),
    whole: {
      input: async (ground) => ({
        orderId: await orderIn(ground, 'working'),
        photos: [await sentDot(ground, 'first')],
      }),
    },
  },
  'order.confirm': {
    full: { orderId, stars: 5, callback: '电话回访：修好了' },
    who: 'resident',
    input: async (ground) => ({ orderId: await orderIn(ground, 'finished'), stars: 5 }),
    whole: { who: 'staff', input: on('finished') },
  },
  'order.reopen': {
    full: { orderId, reason: '又裂了', photos: [nothing] },
    who: 'resident',
    input: async (ground) => ({ orderId: await orderIn(ground, 'finished'), reason: '又裂了' }),
    whole: {
      input: async (ground) => ({
        orderId: await orderIn(ground, 'finished'),
        photos: [await sentDot(ground, 'resident')],
      }),
    },
  },
  'order.undoReopen': {
    full: { orderId },
    who: 'resident',
    input: async (ground) => {
      const finished = await orderIn(ground, 'finished')
      await ground.must('resident', 'order.reopen', { orderId: finished, reason: '又裂了' })
      return { orderId: finished }
    },
  },
}
