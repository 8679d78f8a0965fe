import * as v from 'valibot'
import { action } from '../action'
import { freeHours, moment, optionalText } from '../fields'
import { limits } from '../limits'
import type { OrderAnswer } from '../views/order'
import { command, lacks, orderId } from './orderTriage'

/** What a crew and the resident agree on about a visit. */
export const orderVisitActions = {
  'order.setTime': action<OrderAnswer>()({
    may: 'serve',
    about:
      'Name the hour of the visit, within those the resident is at home (R10); after that it is changed once, with a reason, and anew whenever the resident said no to it. Two visits of mine at one hour are pointed out, unless `anyway`.',
    input: v.strictObject({
      orderId,
      promisedAt: moment,
      reason: optionalText(limits.reason),
      anyway: v.optional(v.boolean(), false),
    }),
    refusals: [
      ...command,
      'role.wrong',
      'order.notYours',
      'order.timeChanged',
      'order.notAtHome',
      'order.visitsClash',
      'order.promiseTooFar',
      'text.refused',
    ],
  }),
  'order.start': action<OrderAnswer>()({
    may: 'serve',
    about: 'At the door, beginning (V7); papers and insurance are asked for once more (V3).',
    input: v.strictObject({ orderId }),
    refusals: [...command, 'role.wrong', 'order.notYours', ...lacks],
  }),
  'order.declineTime': action<OrderAnswer>()({
    may: 'speak',
    about:
      'The hour of the visit does not suit (R10): the crew is told and names another, or gives it back without harm; other free hours may be said with it.',
    input: v.strictObject({ orderId, reason: optionalText(limits.reason), freeHours }),
    refusals: [...command, 'order.notYours', 'order.timeDeclined', 'text.refused'],
  }),
}
