import { refuse, type Refusal } from '../kernel/decision'
import { dayMs, deadlineByDay } from '../kernel/time'
import type { Named } from '../posting/consent'
import { hang } from '../posting/window'
import { noticeLimits } from './limits'
import type { Audience, Content, Hanging, NoticeKind, Receipts } from './types'

export interface NoticeDraft extends Content {
  noticeId: string
  communityId: string
  kind: NoticeKind
  signature: string
  audience: Audience
  /** days it hangs; null: until somebody takes it down */
  hangDays: number | null
  /** days to object in; null when the subject allows none */
  objectionDays: number | null
  /** within how many days who must know is to read it, and who that is; null when nobody must */
  mustKnow: { days: number; memberIds: readonly string[] } | null
  /** whose names are to hang with it */
  people: readonly Pick<Named, 'memberId' | 'name'>[]
  by: string
  at: number
}

export type NoticeAnswer<Code extends string> = { ok: true; notice: Hanging } | Refusal<Code>
type ContentRefusal = 'notice.empty' | 'notice.namesInText'

/** Hangs a notice. Names on its list are masked until each has agreed, so none may stand in its words. */
export function postNotice(draft: NoticeDraft): NoticeAnswer<ContentRefusal | 'notice.tooMany'> {
  const { noticeId, communityId, kind, signature, audience, title, text, photos, by, at } = draft
  const { hangDays, objectionDays, mustKnow } = draft
  const named = draft.people.map((one): Named => ({ ...one, consent: 'asked', at }))
  const no = whyNotHang({ title, text, photos }, { kind, named })
  if (no !== null) return no
  const max = noticeLimits.mustKnow
  if (mustKnow !== null && mustKnow.memberIds.length > max) return refuse('notice.tooMany', { max })
  const notice: Hanging = {
    ...{ noticeId, communityId, status: 'hanging', kind, signature, audience, title, text, photos },
    ...hang(at, objectionDays ?? 0),
    postedByMemberId: by,
    hangsUntil: hangDays === null ? null : at + hangDays * dayMs,
    named,
    receipts: mustKnow === null ? null : receiptsFrom(mustKnow.memberIds, mustKnow.days, at),
    objectable: objectionDays !== null,
    objections: [],
    former: [],
  }
  return { ok: true, notice }
}

const receiptsFrom = (memberIds: readonly string[], days: number, at: number): Receipts => ({
  dueAt: deadlineByDay(at + days * dayMs),
  waitingIds: [...new Set(memberIds)],
  read: [],
  remindedAt: null,
})

export interface NoticeCorrection extends Content {
  why: string
  by: string
  at: number
}

/** Hangs other words in its place; the old ones stay readable, and who must know must read once more. */
export function correctNotice(
  notice: Hanging,
  { title, text, photos, why, by, at }: NoticeCorrection,
): NoticeAnswer<ContentRefusal | 'notice.sameWords' | 'notice.correctedOften'> {
  const no = whyNotHang({ title, text, photos }, notice)
  if (no !== null) return no
  if (sameContent(notice, { title, text, photos })) return refuse('notice.sameWords')
  const max = noticeLimits.corrections
  if (notice.former.length >= max) return refuse('notice.correctedOften', { max })
  const old = { title: notice.title, text: notice.text, photos: notice.photos }
  const former = [...notice.former, { ...old, until: at, why, byMemberId: by }]
  return { ok: true, notice: { ...notice, title, text, photos, former, receipts: readAnew(notice, at) } }
}

/** As much time as there was at first. */
function readAnew({ receipts, postedAt }: Hanging, at: number): Receipts | null {
  if (receipts === null) return null
  const days = Math.max(1, Math.round((receipts.dueAt - postedAt) / dayMs))
  return receiptsFrom([...receipts.waitingIds, ...receipts.read.map(({ memberId }) => memberId)], days, at)
}

const sameContent = (one: Content, other: Content): boolean =>
  one.title === other.title && one.text === other.text && one.photos.join() === other.photos.join()

function whyNotHang(
  { title, text, photos }: Content,
  { kind, named }: { kind: NoticeKind; named: readonly Named[] },
): Refusal<ContentRefusal> | null {
  if (kind === 'words' ? text === '' : photos.length === 0) return refuse('notice.empty')
  return named.some(({ name }) => `${title}\n${text}`.includes(name)) ? refuse('notice.namesInText') : null
}
