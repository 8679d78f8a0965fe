import * as v from 'valibot'
import { callWays } from '../../domain/order/types'
import { action, type ActionsOf } from '../action'
import { cursor, moment, optionalText } from '../fields'
import { limits } from '../limits'
import { command, orderId } from './orderTriage'
import type { DeskRow, OrderAnswer } from '../views/order'
import type { Page } from '../views/page'

export const callbackActions = {
  'callback.queue': action<Page<DeskRow>>()({
    may: 'runDesk',
    about:
      'Who without a smartphone is owed a call back (R2): how it came out, that it could not be mended, or another try after nobody answered. What has been due the longest comes first, what is for later last; each with its tries.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'callback.log': action<OrderAnswer & { nextAt: number | null }>()({
    may: 'runDesk',
    about:
      'One try to tell them, written down (R2): nobody answered, and when to try again (by the usual rules unless `nextAt` says so), or somebody was reached by telephone, at the door, or through somebody named. It closes nothing: order.confirm, reopen, decline and withdraw do.',
    input: v.strictObject({
      orderId,
      reached: v.boolean(),
      way: v.optional(v.picklist(callWays), 'phone'),
      through: optionalText(limits.name),
      words: optionalText(limits.note),
      nextAt: v.optional(moment),
    }),
    refusals: [...command, 'role.wrong', 'callback.notOwed', 'order.callbackMissing', 'text.refused'],
  }),
} satisfies ActionsOf<'callback'>
