import { useEffect } from 'react'
import type { InputOf } from '../../../contract/actions'
import { firstAidFor } from '../../../domain/order/danger'
import { guessKind } from '../../../domain/order/kind'
import type { Home } from '../../../domain/kernel/home'
import { hoursLeft } from '../../../domain/order/hours'
import type { OrderKind, Span } from '../../../domain/order/types'
import { urgentNames, type UrgentKind } from '../../../domain/order/urgent'
import { pending } from '../../cloud/outbox'
import { useDraft } from '../../app/draft'
import type { Problems } from '../../app/useForm'
import { kindNames } from '../../../domain/order/names'

export interface ReportDraft {
  text: string
  /** chosen by hand; otherwise it is guessed from the words */
  kind: OrderKind | null
  /** somewhere else than the home of the profile */
  home: Home | null
  /** already in the cloud, or kept in the phone until they are */
  photos: readonly { photoId: string; fileId: string }[]
  /** what was said; kept in the phone, or already in the cloud */
  voice: { voiceId: string; fileId: string; seconds: number } | null
  /** when somebody is at home; none: at any time */
  freeHours: readonly Span[]
  /** ticked by hand; words of danger make it urgent without */
  urgent: boolean
  /** what cannot wait, as it was pressed (R8) */
  danger: UrgentKind | null
  /** it went off and no answer has come: the outbox sends it by itself */
  onItsWay: boolean
}

const noReport: ReportDraft = {
  text: '',
  kind: null,
  home: null,
  photos: [],
  voice: null,
  freeHours: [],
  urgent: false,
  danger: null,
  onItsWay: false,
}

/** A report of one's own, or for this person, has no answer yet. */
export const waits = (consentId: string | undefined): boolean =>
  pending().some((one) => one.action === 'order.report' && one.consentId === consentId)

/** What has been said so far, kept at each change. What the outbox has delivered since is no draft any more.
 * @param consentId what is said for somebody else lies apart
 * @param danger so does what cannot wait: what was half said of a door is nothing to it */
export function useReportDraft(consentId: string | undefined, danger: UrgentKind | null) {
  const key = ['report', ...(consentId === undefined ? [] : [consentId]), ...(danger ? [danger] : [])].join(
    ':',
  )
  const draft = useDraft<ReportDraft>(key, { ...noReport, danger })
  const { form, clear } = draft
  const delivered = form.onItsWay && !waits(consentId)
  useEffect(() => {
    // sending it again would report it twice
    if (delivered) clear()
    // once, when the page opens
  }, [])
  return draft
}

/** Something was said, written, photographed or pressed already. */
export const isBegun = ({ text, photos, voice, danger }: ReportDraft): boolean =>
  text.trim() !== '' || photos.length > 0 || voice !== null || danger !== null

const kindIn: Readonly<Record<UrgentKind, OrderKind>> = {
  gas: 'other',
  fire: 'other',
  lift: 'other',
  liveWire: 'electric',
  flood: 'pipe',
}

/**
 * The kind as it stands: chosen, or guessed once there are words to guess from. A picture or a voice that says it alone
 * goes as it is: the community looks what kind it is.
 */
export function kindOf({ kind, text, photos, voice, danger }: ReportDraft): OrderKind | null {
  if (kind !== null) return kind
  if (danger !== null) return kindIn[danger]
  const guess = guessKind(text)
  if (guess !== 'other') return guess
  return photos.length > 0 || voice !== null ? 'other' : null
}

/** What is still to be said before it can go, in words. */
export const problemsOf = (
  draft: ReportDraft,
  home: Home | null,
  consentId?: string,
): Problems<'text' | 'kind' | 'home'> => ({
  text: isBegun(draft) ? undefined : '说一句，或拍张照片就行。',
  kind: kindOf(draft) === null ? '点一张最像的；说不准就点“其他”。' : undefined,
  home: home === null && consentId === undefined ? '还不知道地址，点这里选一下' : undefined,
})

/** What goes to the cloud; null while something needed is missing. */
export function reportOf(draft: ReportDraft, now: number): InputOf<'order.report'> | null {
  const kind = kindOf(draft)
  const photos = draft.photos.map(({ photoId }) => photoId)
  // A picture or a voice says it as well as words; the contract wants some all the same.
  const text = draft.text.trim() || (kind === null ? '' : wordsInstead(draft, kind))
  if (kind === null || text === '') return null
  // What is urgent cannot wait for an hour that suits.
  const freeHours = isUrgent(draft) ? [] : hoursLeft(draft.freeHours, now)
  return {
    kind,
    text,
    photos,
    ...(draft.voice === null ? {} : { voice: draft.voice.voiceId }),
    urgent: isUrgent(draft),
    ...(draft.danger === null ? {} : { danger: draft.danger }),
    ...(freeHours.length === 0 ? {} : { freeHours }),
    ...(draft.home ? { home: draft.home } : {}),
  }
}

/** It must be mended today: ticked, pressed, or told by the words. */
export const isUrgent = ({ urgent, danger, text }: ReportDraft): boolean =>
  urgent || firstAidFor(text, danger) !== null

function wordsInstead({ photos, voice, danger }: ReportDraft, kind: OrderKind): string {
  if (danger !== null) return urgentNames[danger]
  if (photos.length === 0 && voice === null) return ''
  const where = kind === 'other' ? '' : `${kindNames[kind]}坏了，`
  return where + (voice === null ? '请看照片' : '请听录音')
}
