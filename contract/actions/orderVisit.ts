import * as v from 'valibot'
import { action } from '../action'
import { freeHours, moment, optionalText, photos, text, whole } from '../fields'
import { limits } from '../limits'
import type { OrderAnswer } from '../views/order'
import { command, lacks, orderId } from './orderTriage'

/** What a crew and the resident do about a visit: its hour, its beginning and end, and whether it helped. */
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
  'order.finish': action<OrderAnswer>()({
    may: 'serve',
    about: 'Done, or not to be mended and why (R7, V7), with what was used and pictures.',
    input: v.strictObject({
      orderId,
      outcome: v.picklist(['fixed', 'unresolved']),
      note: text(limits.note),
      materials: optionalText(limits.note),
      minutes: v.optional(whole(1, limits.visitMinutes)),
      photos,
    }),
    refusals: [
      ...command,
      'role.wrong',
      'order.notYours',
      'photo.notFound',
      'photo.notYours',
      'text.refused',
    ],
  }),
  'order.confirm': action<OrderAnswer>()({
    may: 'confirm',
    about:
      'The resident says it is mended; staff say it for people without a smartphone, with the call back (回音) written down (R2).',
    input: v.strictObject({
      orderId,
      stars: v.optional(whole(1, limits.stars)),
      callback: v.optional(text(limits.note)),
    }),
    refusals: [...command, 'order.notYours', 'order.callbackMissing', 'text.refused'],
  }),
  'order.reopen': action<OrderAnswer>()({
    may: 'speak',
    about:
      '没修好 (R7): what is not right, in words and pictures. The same number comes back to whoever came before first, who may say no; then to the line and the board, or, when none of them can come, to the desk. A score whose points have not moved is withdrawn.',
    input: v.strictObject({ orderId, reason: optionalText(limits.reason), photos }),
    refusals: [...command, 'order.notYours', 'photo.notFound', 'photo.notYours', 'text.refused'],
  }),
  'order.undoReopen': action<OrderAnswer>()({
    may: 'speak',
    about:
      'Takes 没修好 back for some minutes, until somebody has gone on with it (R7): it is as it was before.',
    input: v.strictObject({ orderId }),
    refusals: [...command, 'order.notYours'],
  }),
}
