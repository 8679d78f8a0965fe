import type { InputOf } from '../../../../contract/actions'
import type { NoticeKind } from '../../../../domain/notice/types'
import { owed, type Problems } from '../../../app/useForm'

/** A notice as it is written: kept on this machine until it hangs. */
export interface NoticeForm {
  kind: NoticeKind
  title: string
  text: string
  photos: readonly { photoId: string; fileId: string }[]
  signature: string
  /** all, a building's name after `b:`, a role after `r:` */
  audience: string
  /** days; 0: until somebody takes it down, or not at all */
  hangDays: number
  objectionDays: number
  mustKnowDays: number
  named: readonly { memberId: string; name: string }[]
}

export const emptyForm: NoticeForm = {
  kind: 'words',
  title: '',
  text: '',
  photos: [],
  signature: '',
  audience: 'all',
  hangDays: 30,
  objectionDays: 0,
  mustKnowDays: 0,
  named: [],
}

export type NoticeField = 'title' | 'text' | 'photos'

/** What is missing, in words. */
export const problemsOf = ({ kind, title, text, photos }: NoticeForm): Problems<NoticeField> => ({
  title: owed(title, '写个标题，大家一眼知道是什么事'),
  text: kind === 'words' ? owed(text, '写几句，什么事、什么时候、要做什么') : undefined,
  photos: kind !== 'words' && photos.length === 0 ? '放一张照片' : undefined,
})

type Posted = InputOf<'notice.post'>

function audienceOf(audience: string): Posted['audience'] {
  if (audience.startsWith('b:')) return { kind: 'building', building: audience.slice(2) }
  if (audience === 'r:volunteer') return { kind: 'role', role: 'volunteer' }
  if (audience === 'r:staff') return { kind: 'role', role: 'staff' }
  return { kind: 'all' }
}

/** As the cloud takes it. */
export function postOf(form: NoticeForm): Posted {
  const { kind, title, text, photos, signature, audience, named } = form
  const { hangDays, objectionDays, mustKnowDays } = form
  return {
    ...{ kind, title: title.trim(), text: text.trim(), signature: signature.trim() },
    audience: audienceOf(audience),
    photos: photos.map(({ photoId }) => photoId),
    named: named.map(({ memberId }) => memberId),
    ...(hangDays > 0 ? { hangDays } : {}),
    ...(objectionDays > 0 ? { objectionDays } : {}),
    ...(mustKnowDays > 0 ? { mustKnowDays } : {}),
  }
}
