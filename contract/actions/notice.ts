import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, optionalText, photos, text, whole } from '../fields'
import { limits } from '../limits'
import { noticeLimits } from '../../domain/notice/limits'
import { noticeKinds } from '../../domain/notice/types'
import { roles } from '../../domain/member/types'
import type { NoticeDeskRow, NoticeRow, NoticeView } from '../views/notice'
import type { Page } from '../views/page'

const ofOne = ['member.none', 'notice.notFound', 'request.idReused', 'busy'] as const
const ofDesk = [...ofOne, 'role.wrong', 'notice.ended'] as const
const ofWords = ['text.refused', 'text.later'] as const
const ofContent = ['notice.empty', 'notice.namesInText', 'photo.notFound', 'photo.notYours'] as const

const days = whole(1, noticeLimits.days)
const audience = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('building'), building: text(limits.placePart) }),
  v.strictObject({ kind: v.literal('role'), role: v.picklist(roles) }),
])
const content = {
  title: text(noticeLimits.title),
  text: optionalText(noticeLimits.text),
  photos,
}

export const noticeActions = {
  'notice.list': action<Page<NoticeRow>>()({
    may: 'member',
    about: 'What hangs or hung for me: for all, my building, my roles; newest first (C7).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'notice.get': action<NoticeView>()({
    may: 'member',
    about:
      'One notice as it hangs, with its old versions, names masked without consent, and what it asks of me; for the desk also who must know and has not read it, and who objects (C7).',
    input: v.strictObject({ noticeId: id }),
    refusals: ['member.none', 'notice.notFound'],
  }),
  'notice.desk': action<Page<NoticeDeskRow>>()({
    may: 'runDesk',
    about: 'Every notice of the community, newest first, with what waits on it (C7, S2).',
    input: v.strictObject({ cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'notice.post': action<{ noticeId: string }>()({
    may: 'runDesk',
    about:
      'Hangs a notice (C7): words, pictures or a photographed paper, for all, a building or a role. With mustKnowDays everybody it is for must read it by then; people are asked whether their names may hang, and are masked until they agree; with objectionDays it may be objected to.',
    input: v.strictObject({
      kind: v.picklist(noticeKinds),
      ...content,
      signature: optionalText(noticeLimits.signature),
      audience,
      hangDays: v.optional(days),
      objectionDays: v.optional(days),
      mustKnowDays: v.optional(days),
      named: v.optional(v.pipe(v.array(id), v.maxLength(noticeLimits.named)), []),
    }),
    refusals: [
      ...(['member.none', 'role.wrong', 'request.idReused', 'busy'] as const),
      ...ofWords,
      ...ofContent,
      'notice.tooMany',
      'member.notFound',
      'member.homeUnknown',
    ],
  }),
  'notice.correct': action<{ noticeId: string; version: number }>()({
    may: 'runDesk',
    about:
      'Hangs other words or pictures in its place; the old version stays readable with the reason, and who must know reads once more (C7).',
    input: v.strictObject({ noticeId: id, ...content, why: text(limits.reason) }),
    refusals: [...ofDesk, ...ofWords, ...ofContent, 'notice.sameWords', 'notice.correctedOften'],
  }),
  'notice.withdraw': action<{ noticeId: string }>()({
    may: 'runDesk',
    about: 'Takes a notice back with the reason; it stays readable as withdrawn (C7).',
    input: v.strictObject({ noticeId: id, why: text(limits.reason) }),
    refusals: [...ofDesk, ...ofWords],
  }),
  'notice.read': action<{ noticeId: string }>()({
    may: 'member',
    about: 'I have read it: the receipt of who must know (C7). For anybody else it changes nothing.',
    input: v.strictObject({ noticeId: id }),
    refusals: ofOne,
  }),
  'notice.consent': action<{ noticeId: string; given: boolean }>()({
    may: 'member',
    about:
      'Whether my name may hang there whole; without my word it is masked, and I may take it back (个人信息保护法 14–15).',
    input: v.strictObject({ noticeId: id, given: v.boolean() }),
    refusals: [...ofOne, 'notice.ended', 'notice.notNamed'],
  }),
  'notice.object': action<{ noticeId: string }>()({
    may: 'member',
    about: '异议 (P4) to a notice that allows it: once for each reader while its window is open.',
    input: v.strictObject({ noticeId: id, reason: text(limits.reason) }),
    refusals: [
      ...ofOne,
      'notice.ended',
      'objection.notPosted',
      'objection.windowOver',
      'objection.already',
      'objection.lineFull',
      'text.refused',
    ],
  }),
  'notice.answer': action<{ noticeId: string; outcome: 'kept' | 'corrected' }>()({
    may: 'runDesk',
    about:
      'One answer to everybody who objected to a notice (P4), by someone else: not who hung it, is named on it or objects, nor their family. With `correction` it hangs other words in the same step. `seen` is the number of objections the answer was written to.',
    input: v.strictObject({
      noticeId: id,
      seen: whole(1, 100),
      reason: text(limits.reason),
      correction: v.optional(v.strictObject(content)),
    }),
    refusals: [
      ...ofDesk,
      ...ofWords,
      ...ofContent,
      'notice.sameWords',
      'notice.correctedOften',
      'objection.none',
      'objection.notByYou',
      'objection.nobodyElse',
      'objection.changed',
    ],
  }),
  'notice.remind': action<{ noticeId: string; waiting: number }>()({
    may: 'runDesk',
    about: 'Reminds who must know and has not read it, at most once a day (C7).',
    input: v.strictObject({ noticeId: id }),
    refusals: [...ofDesk, 'notice.nobodyWaits', 'notice.remindedToday'],
  }),
} satisfies ActionsOf<'notice'>
