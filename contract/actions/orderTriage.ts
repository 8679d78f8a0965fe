import * as v from 'valibot'
import { action } from '../action'
import { home, id, moment, optionalText, orderKind, personName, phone, photos, text, whole } from '../fields'
import { hazards } from '../../domain/order/hazards'
import { limits } from '../limits'
import type { OrderAnswer } from '../views/order'

export const orderId = id
/** What any action about one order may answer. */
export const always = ['member.none', 'order.notFound'] as const
/** The same of a command. */
export const command = [...always, 'order.wrongState', 'request.idReused', 'request.tooMany', 'busy'] as const

/** What keeps a volunteer from work that is not for everybody (V3). */
export const lacks = ['order.licenceNeeded', 'order.insuranceNeeded', 'order.adultsOnly'] as const

/** What the desk, and whoever it hands an order to, does with one before and beside a crew. */
export const orderTriageActions = {
  'order.publish': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Put the order on the board (户内 → 志愿者, R5), with public words that tell no door, name or phone; they are proposed from the report. Words that could not be checked when they were reported (待审) need `summary`, so that somebody has looked, or pass the check now. What only a firm may touch, by its kind or by the dangers in it, never comes there (R8): a danger that was told of is none only for a reason.',
    input: v.strictObject({
      orderId,
      slots: v.optional(whole(1, limits.slots)),
      summary: v.optional(text(limits.summary)),
      kind: v.optional(orderKind),
      dangers: v.optional(v.pipe(v.array(v.picklist(hazards)), v.maxLength(hazards.length))),
      why: optionalText(limits.reason),
    }),
    refusals: [
      ...command,
      'role.wrong',
      'order.firmOnly',
      'order.dangerUnexplained',
      'order.summaryTellsPrivate',
      'text.refused',
      'text.unchecked',
    ],
  }),
  'order.handOver': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Hand it to a body of the community’s list (公共区域 → 物业, R5); same number, the answer comes back, and its people are told.',
    input: v.strictObject({
      orderId,
      bodyId: id,
      why: optionalText(limits.reason),
      dueAt: v.optional(moment),
    }),
    refusals: [...command, 'role.wrong', 'body.notFound', 'body.closed', 'text.refused'],
  }),
  'order.accept': action<OrderAnswer>()({
    may: 'answerHandOver',
    about:
      'The body takes on what was handed to it, and names the day by which it comes or has it mended (R5); another day than it named needs a reason. The desk writes down what a body says on the phone.',
    input: v.strictObject({ orderId, until: moment, words: optionalText(limits.reason) }),
    refusals: [...command, 'role.wrong', 'order.newDateUnexplained', 'text.refused'],
  }),
  'order.answer': action<OrderAnswer>()({
    may: 'answerHandOver',
    about:
      'The answer of whoever it was handed to, with pictures (R5): mended, or not and why. It stays readable for ever.',
    input: v.strictObject({ orderId, fixed: v.boolean(), text: text(limits.note), photos }),
    refusals: [...command, 'role.wrong', 'photo.notFound', 'photo.notYours', 'text.refused'],
  }),
  'order.decline': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Not for the community, with the reason and who can help (R5). Who has no smartphone is told first, and what was said is written down (R2).',
    input: v.strictObject({
      orderId,
      reason: text(limits.reason),
      whoCanHelp: text(limits.reason),
      callback: v.optional(text(limits.note)),
    }),
    refusals: [...command, 'role.wrong', 'order.callbackMissing', 'text.refused'],
  }),
  'order.block': action<OrderAnswer>()({
    may: 'runDesk',
    about: 'Held up by somebody else: by whom, why, and when we look again (R6, field note C).',
    input: v.strictObject({ orderId, by: text(limits.name), why: text(limits.reason), reviewAt: moment }),
    refusals: [...command, 'role.wrong', 'text.refused'],
  }),
  'order.takeBack': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Take an order back from one of the crew (`memberId`), or from all of it, in whatever state they hold it, with the reason (V9): freed places are offered to the line, a place that was offered is taken back the same way, an order that nobody holds is on the board again. Blameless for those who held it.',
    input: v.strictObject({ orderId, memberId: v.optional(id), reason: text(limits.reason) }),
    refusals: [...command, 'role.wrong', 'order.notInCrew', 'text.refused'],
  }),
  'order.correct': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Put right what was written down wrongly, in any state, with a reason and a trace of what stood there before (S9): name and telephone of who has no account, the place, what was done. Pictures that the desk took are added (R2).',
    input: v.strictObject({
      orderId,
      name: v.optional(personName),
      phone: v.optional(phone),
      home: v.optional(home),
      note: v.optional(text(limits.note)),
      photos,
      reason: optionalText(limits.reason),
    }),
    refusals: [
      ...always,
      ...(['request.idReused', 'request.tooMany', 'busy', 'role.wrong', 'member.homeUnknown'] as const),
      ...(['order.ownProfile', 'order.sameAgain', 'order.crewHome'] as const),
      ...(['photo.notFound', 'photo.notYours', 'text.refused'] as const),
    ],
  }),
  'order.endVisit': action<OrderAnswer>()({
    may: 'runDesk',
    about: 'End a visit that nobody will report on: 没修成, with what the desk found out (V9).',
    input: v.strictObject({ orderId, reason: text(limits.reason) }),
    refusals: [...command, 'role.wrong', 'text.refused'],
  }),
} as const
