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
  /** already in the cloud */
  photos: readonly { photoId: string; fileId: string }[]
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
  urgent: false,
  onItsWay: false,
}

/** What has been said so far, kept at each change. What the outbox has delivered since is no draft any more.
 * @param consentId what is said for somebody else lies apart */
export function useReportDraft(consentId: string | undefined) {
  const draft = useDraft<ReportDraft>(consentId === undefined ? 'report' : `report:${consentId}`, noReport)
  const { form, clear } = draft
  const delivered =
    form.onItsWay && !pending().some((one) => one.action === 'order.report' && one.consentId === consentId)
  useEffect(() => {
    // sending it again would report it twice
    if (delivered) clear()
    // once, when the page opens
  }, [])
  return draft
}

/** The kind as it stands: chosen, or guessed once there are words to guess from. */
export function kindOf({ kind, text }: Pick<ReportDraft, 'kind' | 'text'>): OrderKind | null {
  if (kind !== null) return kind
  const guess = guessKind(text)
  return guess === 'other' ? null : guess
}

/** What is still to be said before it can go, in words. */
export const problemsOf = (
  draft: ReportDraft,
  home: Home | null,
  consentId?: string,
): Problems<'text' | 'kind' | 'home'> => ({
  text: draft.text.trim() === '' && draft.photos.length === 0 ? '说一句，或拍张照片就行。' : undefined,
  kind: kindOf(draft) === null ? '点一张最像的；说不准就点“其他”。' : undefined,
  home: home === null && consentId === undefined ? '还不知道地址，点这里选一下' : undefined,
})

/** What goes to the cloud; null while something needed is missing. */
export function reportOf(draft: ReportDraft): InputOf<'order.report'> | null {
  const kind = kindOf(draft)
  const photos = draft.photos.map(({ photoId }) => photoId)
  // A picture says it as well as words; the contract wants some all the same.
  const text =
    draft.text.trim() || (kind !== null && photos.length > 0 ? `${kindNames[kind]}坏了，请看照片` : '')
  if (kind === null || text === '') return null
  return {
    kind,
    text,
    photos,
    urgent: draft.urgent || urgentIn(text) !== null,
    ...(draft.home ? { home: draft.home } : {}),
  }
}
