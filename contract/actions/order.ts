import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import {
  adjustments,
  cursor,
  difficulty,
  freeHours,
  home,
  hours,
  id,
  moment,
  optionalText,
  orderChannel,
  orderKind,
  orderStatus,
  personName,
  phone,
  photos,
  text,
} from '../fields'
import { urgentKinds } from '../../domain/order/urgent'
import { limits } from '../limits'
import { always, command, lacks, orderId, orderTriageActions } from './orderTriage'
import { orderVisitActions } from './orderVisit'
import type {
  ActiveOrders,
  BoardCard,
  ContactView,
  DeskRow,
  OrderAnswer,
  OrderView,
  OwnOrders,
  SimilarView,
} from '../views/order'
import type { Page } from '../views/page'
import type { StandardView } from '../views/points'

export const orderActions = {
  'order.report': action<OrderAnswer>()({
    may: 'report',
    about:
      'Say what is broken (R1). The place comes from the profile, from `home`, or is read out of the words; `freeHours` say when somebody is at home (R10), none: at any time. Staff report for people without a smartphone with `onBehalf` and channel phone or desk; who has no number at all is told by somebody named, `toldBy` (R2). A `danger` that somebody pressed makes it urgent (R8).',
    input: v.strictObject({
      kind: orderKind,
      text: text(limits.orderText),
      photos,
      voice: v.optional(id),
      home: v.optional(home),
      freeHours,
      urgent: v.optional(v.boolean(), false),
      danger: v.optional(v.picklist(urgentKinds)),
      channel: v.optional(orderChannel, 'self'),
      onBehalf: v.optional(
        v.strictObject({
          name: personName,
          phone: v.optional(phone),
          toldBy: v.optional(v.strictObject({ name: personName, phone: v.optional(phone) })),
        }),
      ),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'order.placeMissing',
      'member.homeUnknown',
      'photo.notFound',
      'photo.notYours',
      'voice.notFound',
      'voice.notYours',
      'text.refused',
      'request.idReused',
      'request.tooMany',
      'busy',
    ],
  }),
  'order.withdraw': action<OrderAnswer>()({
    may: 'speak',
    about:
      'The reporter takes the report back, until somebody has started; the desk for who has no smartphone, with what they said written down (R2).',
    input: v.strictObject({
      orderId,
      reason: optionalText(limits.reason),
      callback: v.optional(text(limits.note)),
    }),
    refusals: [...command, 'order.notYours', 'order.callbackMissing', 'text.refused'],
  }),
  ...orderTriageActions,
  ...orderVisitActions,
  'order.board': action<Page<BoardCard> & { mine?: ActiveOrders }>()({
    may: 'readBoard',
    about:
      'Orders to grab, the urgent first, then who has waited longest, 20 a page, building and trade only; the first page also brings what I hold and wait for.',
    input: v.strictObject({ kind: v.optional(orderKind), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'order.mine': action<OwnOrders>()({
    may: 'follow',
    about:
      'My own: the 20 newest I reported, everything I hold, and where I stand in line, each with its one line (R6).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'order.desk': action<
    Page<DeskRow> & { counts?: Readonly<Record<string, number>>; standard?: StandardView }
  >()({
    may: 'runDesk',
    about:
      'The 维修统计表 and the desk’s lists (S1): all of them, newest first; by status, or what presses (urgent, or late in any status): the urgent first, then who has waited longest. The first page brings counts of open work by status, and the standard to score by, if they are asked for.',
    input: v.strictObject({
      status: v.optional(orderStatus),
      pressing: v.optional(v.boolean(), false),
      counts: v.optional(v.boolean(), false),
      standard: v.optional(v.boolean(), false),
      cursor,
    }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'order.get': action<OrderView>()({
    may: 'follow',
    about:
      'One order as this viewer may see it; members see public words, the reporter and staff their private ones.',
    input: v.strictObject({ orderId }),
    refusals: always,
  }),
  'order.contact': action<ContactView>()({
    may: 'serve',
    about: 'Door, name and phone, for the crew while they hold the order; each view is journaled (V6).',
    input: v.strictObject({ orderId }),
    refusals: [...command, 'role.wrong', 'order.notYours'],
  }),
  'order.grab': action<OrderAnswer>()({
    may: 'serve',
    about:
      'Take the order (抢单, V1–V4). Atomic: at most `slots` people ever hold it; who comes late learns who was first, masked.',
    input: v.strictObject({ orderId, promisedAt: v.optional(moment) }),
    refusals: [
      ...command,
      'role.wrong',
      'order.taken',
      'order.placeKept',
      'order.alreadyInLine',
      'order.alreadyYours',
      'order.heldMax',
      ...lacks,
      'order.ownHome',
      'order.promiseTooFar',
      'order.notAtHome',
    ],
  }),
  'order.wait': action<OrderAnswer>()({
    may: 'serve',
    about: 'Stand in line; a place that frees is offered to the first (V2).',
    input: v.strictObject({ orderId }),
    refusals: [
      ...command,
      'role.wrong',
      'order.placeFree',
      'order.alreadyYours',
      'order.alreadyInLine',
      'order.lineFull',
      ...lacks,
      'order.ownHome',
    ],
  }),
  'order.ask': action<OrderAnswer>()({
    may: 'runDesk',
    about:
      'Ask a volunteer by name (V9): a free place is kept for them until they answer, for as long as the community gives. Asked, not forced.',
    input: v.strictObject({ orderId, memberId: id }),
    refusals: [
      ...command,
      'role.wrong',
      'member.notFound',
      'order.alreadyAsked',
      'order.placeKept',
      'order.cannotTake',
    ],
  }),
  'order.answerOffer': action<OrderAnswer>()({
    may: 'serve',
    about:
      'The answer to a place that is kept for me, out of the line or because the desk asks for me (V2, V9): yes, and all that a grab asks is asked; or no, without harm, and the next in line is asked.',
    input: v.strictObject({ orderId, yes: v.boolean(), promisedAt: v.optional(moment) }),
    refusals: [
      ...command,
      'role.wrong',
      'order.notOffered',
      'order.heldMax',
      ...lacks,
      'order.ownHome',
      'order.promiseTooFar',
      'order.notAtHome',
    ],
  }),
  'order.release': action<OrderAnswer>()({
    may: 'serve',
    about:
      'Give the place back, or leave the line. Early is blameless, late is counted (V5); the place is offered to the next in line.',
    input: v.strictObject({ orderId, reason: optionalText(limits.reason) }),
    refusals: [...command, 'role.wrong', 'order.notYours', 'text.refused'],
  }),
  'order.similar': action<readonly SimilarView[]>()({
    may: 'report',
    about:
      'What is under way already that a report of this kind, in these words, may be about (R4): at that home, in the building, or of something the whole community shares. One line each, nothing private. The desk asks it of a report that somebody speaks.',
    input: v.strictObject({ kind: orderKind, text: text(limits.orderText), home: v.optional(home) }),
    refusals: ['member.none'],
  }),
  'order.join': action<OrderAnswer>()({
    may: 'join',
    about:
      '我也遇到 (R4): follow what somebody else reported, and be told what they are told. When so many have joined as the community says, whoever has the step is told again.',
    input: v.strictObject({ orderId }),
    refusals: [
      ...command,
      'order.yourReport',
      'order.alreadyYours',
      'order.alreadyJoined',
      'order.joinersFull',
    ],
  }),
  'order.leaveJoin': action<OrderAnswer>()({
    may: 'join',
    about: 'Follow it no more.',
    input: v.strictObject({ orderId }),
    refusals: [...command, 'order.notJoined'],
  }),
  'order.score': action<OrderAnswer>()({
    may: 'score',
    about:
      'Score by the published standard (P1): kind × difficulty, full hours where it counts them, plus and minus lines; never one’s own, one’s household’s or relatives’ work. The points are pending until settled. From the community’s limit on, who entered and called back as well only proposes: `waits` is answered, and a second person agrees.',
    input: v.strictObject({
      orderId,
      difficulty,
      adjustments,
      hours,
      reason: optionalText(limits.reason),
    }),
    refusals: [
      ...command,
      'role.wrong',
      'order.noCrew',
      'order.selfScore',
      'score.waits',
      'points.adjustmentUnknown',
      'text.refused',
      'text.later',
    ],
  }),
  'order.approveScore': action<OrderAnswer>()({
    may: 'score',
    about:
      'Agree to the score of somebody who entered, called back and scored alone (P1): by somebody else at the desk, who could score it themselves.',
    input: v.strictObject({ orderId }),
    refusals: [...command, 'role.wrong', 'order.selfScore', 'score.none', 'score.notByYou'],
  }),
  'order.returnScore': action<OrderAnswer>()({
    may: 'score',
    about: 'Send such a score back, and why: whoever scores it next begins anew (P1).',
    input: v.strictObject({ orderId, reason: text(limits.reason) }),
    refusals: [...command, 'role.wrong', 'order.selfScore', 'score.none', 'score.notByYou', 'text.refused'],
  }),
} satisfies ActionsOf<'order'>
