import type { NoticeDeskRow, NoticeObjectionView, NoticeRow, NoticeView } from '../../contract/views/notice'
import { objectToNotice } from '../../domain/notice/commands'
import type { Notice, NoticeObjection } from '../../domain/notice/types'
import { nameOnWall } from '../../domain/posting/consent'
import { openOf } from '../../domain/posting/objection'
import type { MemberDocument, AttachmentDocument } from '../platform/documents'
import { photoViews } from '../attachment/view'

/** A notice in a list, for whom it hangs. */
export function noticeRow(notice: Notice, memberId: string): NoticeRow {
  const { noticeId, kind, title, status, audience, postedAt, receipts, former } = notice
  const waits = receipts?.waitingIds.includes(memberId) === true
  const read = receipts?.read.some((one) => one.memberId === memberId) === true
  return {
    ...{ noticeId, kind, title, status, audience, postedAt },
    endedAt: notice.status === 'hanging' ? null : notice.endedAt,
    corrected: former.length > 0,
    mine: receipts !== null && (waits || read) ? { dueAt: receipts.dueAt, read } : null,
  }
}

/** The same for the desk, with what waits on it. */
export function noticeDeskRow(notice: Notice, memberId: string): NoticeDeskRow {
  const { receipts, objections } = notice
  return {
    ...noticeRow(notice, memberId),
    waiting: receipts?.waitingIds.length ?? 0,
    read: receipts?.read.length ?? 0,
    objections: notice.status === 'hanging' ? openOf(objections).length : 0,
  }
}

export interface NoticeViewer {
  member: MemberDocument
  staff: boolean
  at: number
}

/** One notice, whole, for a reader; what only the desk sees is put beside it (deskView.ts). */
export function noticeView(
  notice: Notice,
  photos: readonly AttachmentDocument[],
  { member, staff, at }: NoticeViewer,
): Omit<NoticeView, 'desk'> {
  const { memberId, personId, name, home } = member
  const asked = objectToNotice(
    { ...notice, status: 'hanging' },
    { person: { memberId, personId, name, home }, reason: '-', at },
  )
  return {
    ...noticeRow(notice, memberId),
    text: notice.text,
    signature: notice.signature,
    photos: photoViews(photos, notice.photos, { memberId, staff }),
    names: notice.named.map(nameOnWall),
    hangsUntil: notice.hangsUntil,
    objectionUntil: notice.objectable ? notice.objectionUntil : null,
    withdrawnWhy: notice.status === 'withdrawn' ? notice.why : null,
    former: notice.former.map(({ title, text, until, why }) => ({ title, text, until, why })),
    consent: notice.named.find((one) => one.memberId === memberId)?.consent ?? null,
    objections: notice.objections
      .filter(({ person }) => staff || person.memberId === memberId)
      .map((objection) => objectionView(objection, memberId, staff)),
    mayObject: notice.status === 'hanging' && notice.objectable && asked.ok,
  }
}

function objectionView(
  { person, at, reason, answer }: NoticeObjection,
  viewerId: string,
  staff: boolean,
): NoticeObjectionView {
  const mine = person.memberId === viewerId
  return {
    at,
    mine,
    name: staff ? person.name : '',
    reason: staff || mine ? reason : '',
    answer: answer === null ? null : { outcome: answer.outcome, text: answer.text, at: answer.at },
  }
}
