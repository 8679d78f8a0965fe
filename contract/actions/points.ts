import * as v from 'valibot'
import { orderKinds } from '../../domain/order/types'
import { action, type ActionsOf } from '../action'
import {
  adjustments,
  cursor,
  difficulty,
  hours,
  id,
  optionalText,
  personName,
  phone,
  text,
  whole,
} from '../fields'
import { limits } from '../limits'
import { awardActions } from './award'
import type { ObjectionCase } from '../views/objection'
import type { OrderAnswer } from '../views/order'
import type { Page } from '../views/page'
import type { BooksView, StandardVersion, StandardView, StatementRow, WalletView } from '../views/points'
import type { NoticeOrder, SettlementView, UnpostedView } from '../views/settlement'

const orderCommand = ['member.none', 'order.notFound', 'request.idReused', 'request.tooMany', 'busy'] as const

const linePoints = whole(0, limits.linePoints)
const levels = v.strictObject({ small: linePoints, medium: linePoints, large: linePoints })

export const pointsActions = {
  ...awardActions,
  'points.wallet': action<WalletView>()({
    may: 'member',
    about: 'My points: 可用, 待入账, 冻结. Whole points.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'points.statement': action<Page<StatementRow> & { wallet?: WalletView }>()({
    may: 'member',
    about: 'My entries of the ledger, newest first, 20 a page (P2); the first page brings my wallet.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'points.settle': action<SettlementView>()({
    may: 'settle',
    about:
      '清算 (P3): posts a notice of everything scored and not yet noticed, names masked; after the objection window (noticeDays, may be 0) the points move to the wallets.',
    input: v.strictObject({ title: optionalText(limits.noticeTitle) }),
    refusals: [
      'member.none',
      'role.wrong',
      'points.nothingToSettle',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
  'points.settlements': action<
    Page<SettlementView> & { unposted?: UnpostedView; books?: BooksView | null }
  >()({
    may: 'member',
    about:
      'Settlement notices, newest first, names masked (P3, C7); to the desk the first page says what a notice posted now would carry, and what the last proof of the books came to.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'points.line': action<{ rows: readonly NoticeOrder[] }>()({
    may: 'member',
    about:
      'The orders behind one line of a notice (0 is the first), with my own objection to each (P3). Nothing in them is private.',
    input: v.strictObject({ settlementId: id, line: whole(0, 9999) }),
    refusals: ['member.none', 'points.noticeNotFound'],
  }),
  'points.object': action<OrderAnswer>()({
    may: 'member',
    about:
      '异议 (P4): any member, to an order on a notice that hangs; 申诉: one of its crew, until the points have moved. Once for each person and order. The order’s points wait for the answer.',
    input: v.strictObject({ orderId: id, reason: text(limits.reason) }),
    refusals: [
      ...orderCommand,
      'order.wrongState',
      'objection.notPosted',
      'objection.windowOver',
      'objection.already',
      'objection.lineFull',
      'text.refused',
    ],
  }),
  'points.objections': action<Page<ObjectionCase>>()({
    may: 'score',
    about: 'Orders with objections that have no answer yet, the longest waiting first (P4, S2).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'points.answer': action<OrderAnswer>()({
    may: 'score',
    about:
      'One answer to everybody who objected to an order (P4), by someone else: not who scored it, did it or objects, nor their family. With `correction` the order is scored anew by the standard and the ledger mended by reversing entries; without, the score stands. `seen` is the number of objections the answer was written to.',
    input: v.strictObject({
      orderId: id,
      seen: whole(1, 100),
      reason: text(limits.reason),
      correction: v.optional(v.strictObject({ difficulty, adjustments, hours })),
    }),
    refusals: [
      ...orderCommand,
      'role.wrong',
      'objection.none',
      'objection.notByYou',
      'objection.nobodyElse',
      'objection.changed',
      'objection.sameScore',
      'points.adjustmentUnknown',
      'text.refused',
      'text.later',
    ],
  }),
  'points.reverse': action<{ points: number; spent: number }>()({
    may: 'score',
    about:
      'Takes the points of an order back after they were paid (P2), once, by somebody who did not do it, nor their family. What is spent stays spent and is answered as `spent`; nobody falls below zero. Before they are paid, an objection corrects them (`points.answer`).',
    input: v.strictObject({ orderId: id, reason: text(limits.reason) }),
    refusals: [
      'member.none',
      'role.wrong',
      'order.notFound',
      'order.selfScore',
      'points.notPaid',
      'points.reversed',
      'points.allSpent',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
  'points.prove': action<BooksView>()({
    may: 'settle',
    about:
      'Proves the books now, as every night (P2): wallets by their entries since the last proof, shelves by their book, all accounts together nothing. Changes nothing but what is known of it.',
    input: v.strictObject({}),
    refusals: ['member.none', 'role.wrong', 'request.idReused', 'busy'],
  }),
  'points.setStandard': action<StandardView>()({
    may: 'govern',
    about:
      'Publishes the next version of the standard (P1, S11). `seen` is the version it was written over. Scores keep the version they were made by; every version stays readable. A line without a code is new.',
    input: v.strictObject({
      seen: whole(1, 1_000_000),
      base: v.strictObject(
        Object.fromEntries(orderKinds.map((kind) => [kind, levels])) as Record<
          (typeof orderKinds)[number],
          typeof levels
        >,
      ),
      adjustments: v.pipe(
        v.array(
          v.strictObject({
            code: v.optional(id),
            label: text(limits.name),
            points: whole(-limits.linePoints, limits.linePoints),
          }),
        ),
        v.maxLength(limits.standardLines),
      ),
      maxPoints: linePoints,
      hourPoints: linePoints,
      hoursMax: whole(0, limits.hours),
      monthMax: whole(0, limits.monthPoints),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'points.standardChanged',
      'points.standardSame',
      'points.lineTwice',
      'points.adjustmentUnknown',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
  'points.give': action<WalletView>()({
    may: 'member',
    about:
      'Gives points of one’s own earning away (P7): to the member of this name and telephone, or with neither to the pool (互助池). Up to a month’s cap; what was received is for spending and cannot be given on. Told to nobody but the two.',
    input: v.strictObject({
      to: v.optional(v.strictObject({ name: personName, phone })),
      points: whole(1, limits.monthPoints),
    }),
    refusals: [
      'member.none',
      'points.givingOff',
      'points.giveToSelf',
      'points.giveMonthMax',
      'points.notEarned',
      'points.nobodyThere',
      'request.idReused',
      'busy',
    ],
  }),
  'points.standards': action<Page<StandardVersion>>()({
    may: 'member',
    about: 'Every version of the standard, newest first, with what it changed and by whom, masked (P1, S11).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'points.standard': action<StandardView>()({
    may: 'member',
    about: 'The published standard by which every order is scored (P1).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
} satisfies ActionsOf<'points'>
