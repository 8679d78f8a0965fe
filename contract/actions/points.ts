import * as v from 'valibot'
import { action } from '../action'
import { cursor, optionalText } from '../fields'
import type { Page, SettlementView, StandardView, StatementRow, WalletView } from '../views'

export const pointsActions = {
  'points.wallet': action<WalletView>()({
    kind: 'query',
    who: 'member',
    about: 'My points: 可用, 待入账, 冻结. Whole points.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'points.statement': action<Page<StatementRow> & { wallet?: WalletView }>()({
    kind: 'query',
    who: 'member',
    about: 'My entries of the ledger, newest first, 20 a page (P2); the first page brings my wallet.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'points.settle': action<SettlementView>()({
    kind: 'command',
    who: ['secretary'],
    about:
      '清算 (P3): posts a notice of everything scored and not yet noticed, names masked; after the objection window (noticeDays, may be 0) the points move to the wallets.',
    input: v.strictObject({ title: optionalText(40) }),
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
  'points.notices': action<Page<SettlementView>>()({
    kind: 'query',
    who: 'member',
    about: 'Settlement notices, newest first, names masked (P3, C7).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'points.standard': action<StandardView>()({
    kind: 'query',
    who: 'member',
    about: 'The published standard by which every order is scored (P1).',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
}
