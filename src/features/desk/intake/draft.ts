import type { InputOf } from '../../../../contract/actions'
import type { Building } from '../../../../domain/community/types'
import type { Home } from '../../../../domain/kernel/home'
import { guessKind } from '../../../../domain/order/kind'
import { parsePlace } from '../../../../domain/order/place'
import type { OrderKind } from '../../../../domain/order/types'
import { knownHome, knownParts } from '../../../../domain/community/homes'
import { normalPhone } from '../../../../domain/kernel/phone'
import { owed, type Problems } from '../../../app/useForm'

/** What the desk writes down while somebody talks. `touched`: set by hand, so the words no longer change it. */
export interface IntakeDraft {
  channel: 'phone' | 'desk'
  name: string
  phone: string
  text: string
  home: Home
  kind: OrderKind
  urgent: boolean
  touched: { home: boolean; kind: boolean }
}

export const emptyDraft: IntakeDraft = {
  channel: 'phone',
  name: '',
  phone: '',
  text: '',
  home: { building: '', unit: '', room: '' },
  kind: 'other',
  urgent: false,
  touched: { home: false, kind: false },
}

/** New words: the place and the kind follow them, until somebody has set these by hand. */
export function withText(draft: IntakeDraft, text: string, buildings: readonly Building[]): IntakeDraft {
  const said = parsePlace(text)
  const home = draft.touched.home || said === null ? draft.home : knownParts(buildings, said)
  const kind = draft.touched.kind ? draft.kind : guessKind(text)
  return { ...draft, text, home, kind }
}

/** What must still be asked before it can be sent, in the order of the form. */
export const problemsOf = (draft: IntakeDraft, buildings: readonly Building[]) =>
  ({
    text: owed(draft.text, '记一句要修什么'),
    home: knownHome({ buildings }, draft.home) === null ? '写上门牌号，师傅才找得到' : undefined,
    name: owed(draft.name, '问一下怎么称呼'),
    phone: normalPhone(draft.phone) === null ? '电话不对，座机要带区号或写七八位' : undefined,
  }) satisfies Problems<string>

export const inputOf = (draft: IntakeDraft): InputOf<'order.report'> => ({
  kind: draft.kind,
  text: draft.text.trim(),
  home: { ...draft.home, room: draft.home.room.trim() },
  urgent: draft.urgent,
  channel: draft.channel,
  onBehalf: { name: draft.name.trim(), phone: draft.phone.replace(/[\s-]/g, '') },
})
