import { refuse, type Refusal } from '../kernel/decision'
import type { Judge } from '../kernel/judge'
import { dayMs, startOfDay } from '../kernel/time'
import { answerConsent } from '../posting/consent'
import {
  answerAll,
  mayAnswer as mayAnswerOn,
  whyNotAnswer,
  whyNotObject,
  type AnsweringRefusal,
  type Disputed,
  type ObjectingRefusal,
} from '../posting/objection'
import { standOf, type Stand } from '../posting/window'
import { correctNotice, type NoticeAnswer, type NoticeCorrection } from './post'
import type { Hanging, Notice, NoticeObjection, NoticePerson, TakenDown, Withdrawn } from './types'

type Answer<Code extends string, State extends Notice = Notice> = { ok: true; notice: State } | Refusal<Code>

/** Everything but reading is about what still hangs. */
export const hanging = (notice: Notice): Answer<'notice.ended', Hanging> =>
  notice.status === 'hanging' ? { ok: true, notice } : refuse('notice.ended')

/** 撤下, with the reason; it stays readable, and who objected has an answer. */
export function withdrawNotice(
  notice: Hanging,
  { why, by, at }: { why: string; by: string; at: number },
): Withdrawn {
  const answer = { outcome: 'withdrawn', text: why, byMemberId: by, at } as const
  const objections = answerAll(notice.objections, answer)
  return { ...notice, objections, status: 'withdrawn', endedAt: at, why, byMemberId: by }
}

/** The time it was to hang is over; not while an objection has no answer. */
export const takeDown = (notice: Hanging, at: number): TakenDown => ({
  ...notice,
  status: 'takenDown',
  endedAt: at,
})

/** Somebody who must know has read it. Whoever need not, or has before, changes nothing. */
export function readNotice(notice: Notice, memberId: string, at: number): Notice {
  const { receipts } = notice
  if (notice.status !== 'hanging' || receipts?.waitingIds.includes(memberId) !== true) return notice
  return {
    ...notice,
    receipts: {
      ...receipts,
      waitingIds: receipts.waitingIds.filter((id) => id !== memberId),
      read: [...receipts.read, { memberId, at }],
    },
  }
}

/** Whether my name may stand there whole; may be taken back as long as it hangs. */
export function consentToName(
  notice: Hanging,
  memberId: string,
  answer: { given: boolean; at: number },
): Answer<'notice.notNamed', Hanging> {
  const named = answerConsent(notice.named, memberId, answer)
  return named === null ? refuse('notice.notNamed') : { ok: true, notice: { ...notice, named } }
}

const isNamed = (notice: Notice, memberId: string): boolean =>
  notice.named.some((one) => one.memberId === memberId)

/** How it stands to who would object. */
export const noticeStand = (notice: Notice, at: number): Stand =>
  !notice.objectable ? 'none' : notice.status === 'hanging' ? standOf(notice, at) : 'over'

/** 异议: who reads it, once, while its window is open; who is named on it as long as it hangs. */
export function objectToNotice(
  notice: Hanging,
  { person, reason, at }: { person: NoticePerson; reason: string; at: number },
): Answer<ObjectingRefusal['code'], Hanging> {
  const no = whyNotObject({
    objections: notice.objections,
    memberId: person.memberId,
    own: isNamed(notice, person.memberId),
    stand: noticeStand(notice, at),
  })
  if (no !== null) return no
  const objection: NoticeObjection = { person, reason, at, answer: null }
  return { ok: true, notice: { ...notice, objections: [...notice.objections, objection] } }
}

/** What somebody else judges once more. Whoever is only named is no judge of it either. */
const disputed = ({ postedByMemberId, objections }: Notice): Disputed => ({
  byMemberId: postedByMemberId,
  about: [],
  objections,
})

/** By somebody else (P4): neither who hung it, nor who is named on it, nor who objects, nor their family. */
export const mayAnswerNotice = (notice: Notice, by: Judge): boolean =>
  !isNamed(notice, by.memberId) && mayAnswerOn(disputed(notice), by)

export interface NoticeReply {
  by: Judge
  /** how many objections it was written to */
  seen: number
  text: string
  /** other words, when they are right */
  correction: Omit<NoticeCorrection, 'by' | 'at' | 'why'> | null
  at: number
}

/** One answer to everybody who objected: it stays as it is, or is corrected in the same step. */
export function answerNotice(
  notice: Hanging,
  { by, seen, text, correction, at }: NoticeReply,
): NoticeAnswer<AnsweringRefusal['code'] | Extract<ReturnType<typeof correctNotice>, { ok: false }>['code']> {
  const no = whyNotAnswer(disputed(notice), by, seen)
  if (no !== null) return no
  if (isNamed(notice, by.memberId)) return refuse('objection.notByYou')
  const outcome = correction === null ? 'kept' : 'corrected'
  const answer = { outcome, text, byMemberId: by.memberId, at } as const
  const answered: Hanging = { ...notice, objections: answerAll(notice.objections, answer) }
  if (correction === null) return { ok: true, notice: answered }
  return correctNotice(answered, { ...correction, why: text, by: by.memberId, at })
}

/** Reminds who must know and has not read it: once a day, by the desk or by time. */
export function remindReaders(
  notice: Hanging,
  at: number,
): Answer<'notice.nobodyWaits' | 'notice.remindedToday', Hanging> {
  const { receipts } = notice
  if (receipts === null || receipts.waitingIds.length === 0) return refuse('notice.nobodyWaits')
  const { remindedAt } = receipts
  if (remindedAt !== null && startOfDay(remindedAt) === startOfDay(at)) return refuse('notice.remindedToday')
  return { ok: true, notice: { ...notice, receipts: { ...receipts, remindedAt: at } } }
}

/** A day before it is due, by itself. */
export const remindLeadMs = dayMs
