import * as v from 'valibot'
import { bodyKinds } from '../../domain/body/kinds'
import { orderKinds } from '../../domain/order/types'
import { action, type ActionsOf } from '../action'
import { cursor, id, officePhone, orderKind, text } from '../fields'
import { limits } from '../limits'
import type { BodyRow, SentOrders } from '../views/body'

export const bodyActions = {
  'body.list': action<{ rows: readonly BodyRow[] }>()({
    may: 'runDesk',
    about:
      'The bodies the community hands over to (R5): property companies, street office, water, power, gas …, with telephone, the buildings they serve, and how much lies there now; those off the list last.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong'],
  }),
  'body.put': action<{ bodyId: string }>()({
    may: 'govern',
    about:
      'Write a body on the list, or change one (`bodyId`): kind, name, telephone, the buildings it serves (none: all), the kinds of repair that are its own first of all. With `open: false` it gets nothing new; what was sent to it stays with it and stays readable. Who changed what stands in the journal.',
    input: v.strictObject({
      bodyId: v.optional(id),
      kind: v.picklist(bodyKinds),
      name: text(limits.name),
      phone: officePhone,
      buildings: v.optional(v.pipe(v.array(text(limits.placePart)), v.maxLength(limits.buildings)), []),
      orderKinds: v.optional(v.pipe(v.array(orderKind), v.maxLength(orderKinds.length)), []),
      open: v.optional(v.boolean(), true),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'body.notFound',
      'body.namedTwice',
      'body.buildingUnknown',
      'body.tooMany',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
  'body.orders': action<SentOrders>()({
    may: 'workForBody',
    about:
      'What the community has sent to my body (R5), and to no other: what lies there now, the urgent first, or what was answered or taken back, newest first; 20 a page.',
    input: v.strictObject({ list: v.optional(v.picklist(['now', 'before']), 'now'), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
} satisfies ActionsOf<'body'>
