import type { InputOf } from '../../../../contract/actions'
import type { Building } from '../../../../domain/community/types'
import type { Home } from '../../../../domain/kernel/home'
import { firstAidFor } from '../../../../domain/order/danger'
import { guessKind } from '../../../../domain/order/kind'
import { parsePlace } from '../../../../domain/order/place'
import { hoursLeft } from '../../../../domain/order/hours'
import type { OrderKind, Span } from '../../../../domain/order/types'
import { urgentNames, type UrgentKind } from '../../../../domain/order/urgent'
import { knownHome, knownParts } from '../../../../domain/community/homes'
import { normalPhone } from '../../../../domain/kernel/phone'
import type { PickedPhoto } from '../../../parts/photos/PhotoPicker'
import { owed, type Problems } from '../../../app/useForm'

/** What the desk writes down while somebody talks. `touched`: set by hand, so the words no longer change it. */
export interface IntakeDraft {
  channel: 'phone' | 'desk'
  name: string
  phone: string
  /** they have no telephone: somebody tells them */
  noPhone: boolean
  toldByName: string
  toldByPhone: string
  text: string
  home: Home
  kind: OrderKind
  /** when somebody is at home; none: at any time */
  freeHours: readonly Span[]
  urgent: boolean
  photos: readonly PickedPhoto[]
  /** what cannot wait, as it was pressed (R8) */
  danger: UrgentKind | null
  touched: { home: boolean; kind: boolean }
}

export const emptyDraft: IntakeDraft = {
  channel: 'phone',
  name: '',
  phone: '',
  noPhone: false,
  toldByName: '',
  toldByPhone: '',
  text: '',
  home: { building: '', unit: '', room: '' },
  kind: 'other',
  freeHours: [],
  urgent: false,
  photos: [],
  danger: null,
  touched: { home: false, kind: false },
}

/** New words: the place and the kind follow them, until somebody has set these by hand. */
export function withText(draft: IntakeDraft, text: string, buildings: readonly Building[]): IntakeDraft {
  const said = parsePlace(text)
  const home = draft.touched.home || said === null ? draft.home : knownParts(buildings, said)
  const kind = draft.touched.kind ? draft.kind : guessKind(text)
  return { ...draft, text, home, kind }
}

const badPhone = (phone: string): string | undefined =>
  normalPhone(phone) === null ? '电话不对，座机要带区号或写七八位' : undefined

/** Who passes it on to somebody without a telephone; null when they are called themselves. */
export const toldByOf = ({ noPhone, toldByName, toldByPhone }: IntakeDraft) =>
  noPhone ? { name: toldByName.trim(), phone: normalPhone(toldByPhone) ?? '' } : null

export type IntakeField = 'text' | 'home' | 'name' | 'phone' | 'toldByName' | 'toldByPhone'

/** Ticked, pressed, or told by the words. */
export const isUrgent = ({ urgent, danger, text }: IntakeDraft): boolean =>
  urgent || firstAidFor(text, danger) !== null

/** Pressed, and pressed again: it is not that. Until something is written down the press itself says it. */
export function withDanger(draft: IntakeDraft, pressed: UrgentKind): IntakeDraft {
  const danger = draft.danger === pressed ? null : pressed
  const said = draft.danger === null ? '' : urgentNames[draft.danger]
  const text = draft.text === said ? (danger === null ? '' : urgentNames[danger]) : draft.text
  return { ...draft, danger, text }
}

/** What must still be asked before it can be sent, in the order of the form. */
export const problemsOf = (draft: IntakeDraft, buildings: readonly Building[]) =>
  ({
    text: owed(draft.text, '记一句要修什么'),
    home: knownHome({ buildings }, draft.home) === null ? '写上门牌号，师傅才找得到' : undefined,
    name: owed(draft.name, '问一下怎么称呼'),
    phone: draft.noPhone ? undefined : badPhone(draft.phone),
    toldByName: draft.noPhone ? owed(draft.toldByName, '没有电话，写上谁去告诉他') : undefined,
    toldByPhone: draft.noPhone && draft.toldByPhone !== '' ? badPhone(draft.toldByPhone) : undefined,
  }) satisfies Problems<IntakeField>

export const inputOf = (draft: IntakeDraft, now: number): InputOf<'order.report'> => ({
  kind: draft.kind,
  text: draft.text.trim(),
  home: { ...draft.home, room: draft.home.room.trim() },
  // What is urgent cannot wait for an hour that suits.
  freeHours: isUrgent(draft) ? [] : hoursLeft(draft.freeHours, now),
  urgent: isUrgent(draft),
  ...(draft.danger === null ? {} : { danger: draft.danger }),
  channel: draft.channel,
  photos: draft.photos.map(({ photoId }) => photoId),
  onBehalf: { name: draft.name.trim(), ...reachedBy(draft) },
})

function reachedBy(draft: IntakeDraft) {
  const toldBy = toldByOf(draft)
  if (toldBy === null) return { phone: normalPhone(draft.phone) ?? draft.phone }
  const { name, phone } = toldBy
  return { toldBy: phone === '' ? { name } : { name, phone } }
}
