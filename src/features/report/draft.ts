import { useEffect } from 'react'
import type { InputOf } from '../../../contract/actions'
import { urgentIn } from '../../../domain/order/danger'
import { guessKind } from '../../../domain/order/kind'
import type { Home } from '../../../domain/kernel/home'
import type { OrderKind } from '../../../domain/order/types'
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
  /** ticked by hand; words of danger make it urgent without */
  urgent: boolean
  /** it went off and no answer has come: the outbox sends it by itself */
  onItsWay: boolean
}

const noReport: ReportDraft = {
  text: '',
  kind: null,
  home: null,
  photos: [],
  voice: null,
  urgent: false,
  onItsWay: false,
}

/** A report of one's own, or for this person, has no answer yet. */
export const waits = (consentId: string | undefined): boolean =>
  pending().some((one) => one.action === 'order.report' && one.consentId === consentId)

/** What has been said so far, kept at each change. What the outbox has delivered since is no draft any more.
 * @param consentId what is said for somebody else lies apart */
export function useReportDraft(consentId: string | undefined) {
  const draft = useDraft<ReportDraft>(consentId === undefined ? 'report' : `report:${consentId}`, noReport)
  const { form, clear } = draft
  const delivered = form.onItsWay && !waits(consentId)
  useEffect(() => {
    // sending it again would report it twice
    if (delivered) clear()
    // once, when the page opens
  }, [])
  return draft
}

/** Something was said, written or photographed already. */
export const isBegun = ({ text, photos, voice }: ReportDraft): boolean =>
  text.trim() !== '' || photos.length > 0 || voice !== null

/**
 * The kind as it stands: chosen, or guessed once there are words to guess from. A picture or a voice that says it alone
 * goes as it is: the community looks what kind it is.
 */
export function kindOf({ kind, text, photos, voice }: ReportDraft): OrderKind | null {
  if (kind !== null) return kind
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
export function reportOf(draft: ReportDraft): InputOf<'order.report'> | null {
  const kind = kindOf(draft)
  const photos = draft.photos.map(({ photoId }) => photoId)
  // A picture or a voice says it as well as words; the contract wants some all the same.
  const text = draft.text.trim() || (kind === null ? '' : wordsInstead(draft, kind))
  if (kind === null || text === '') return null
  return {
    kind,
    text,
    photos,
    ...(draft.voice === null ? {} : { voice: draft.voice.voiceId }),
    urgent: draft.urgent || urgentIn(text) !== null,
    ...(draft.home ? { home: draft.home } : {}),
  }
}

function wordsInstead({ photos, voice }: ReportDraft, kind: OrderKind): string {
  if (photos.length === 0 && voice === null) return ''
  const where = kind === 'other' ? '' : `${kindNames[kind]}坏了，`
  return where + (voice === null ? '请看照片' : '请听录音')
}
