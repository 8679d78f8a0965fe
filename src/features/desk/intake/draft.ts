import type { InputOf } from '../../../../contract/actions'
import type { Building } from '../../../../domain/community/types'
import type { Home } from '../../../../domain/kernel/home'
import { guessKind } from '../../../../domain/order/kind'
import { parsePlace } from '../../../../domain/order/place'
import type { OrderKind } from '../../../../domain/order/types'
import { knownHome, knownParts } from '../../../../domain/community/homes'
import { normalPhone } from '../../../../domain/kernel/phone'

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

export type Missing = 'name' | 'phone' | 'home' | 'text'

/** What must still be asked before it can be sent, in the order of the form. */
export function missingOf(draft: IntakeDraft, buildings: readonly Building[]): readonly Missing[] {
  const missing: Missing[] = []
  if (draft.text.trim() === '') missing.push('text')
  if (knownHome({ buildings }, draft.home) === null) missing.push('home')
  if (draft.name.trim() === '') missing.push('name')
  if (normalPhone(draft.phone) === null) missing.push('phone')
  return missing
}

export const inputOf = (draft: IntakeDraft): InputOf<'order.report'> => ({
  kind: draft.kind,
  text: draft.text.trim(),
  home: { ...draft.home, room: draft.home.room.trim() },
  urgent: draft.urgent,
  channel: draft.channel,
  onBehalf: { name: draft.name.trim(), phone: draft.phone.replace(/[\s-]/g, '') },
})
