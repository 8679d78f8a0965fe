import { accept, refuse } from '../kernel/decision'
import { sameHome } from '../kernel/home'
import { needsCallback } from './calls'
import type { CommandOf, OrderDecision } from './commands'
import { crewOf } from './crew'
import { repairName } from './names'
import { publicSummary } from './summary'
import type { EventOf, OrderEvent } from './events'
import type { OrderState } from './states'
import type { Corrected } from './types'

/** Most pictures of one report: what one may send at once, and as many again from whoever went to look. */
export const reportPhotosMax = 18

/**
 * The desk puts right what was written down wrongly, in any state, with a reason and a trace of what stood there (S9): name and
 * telephone of somebody without an account (a member's are their own to change), the place, what was done. Pictures that
 * the desk took are added, none is taken away (R2).
 */
export function correct(state: OrderState, command: CommandOf<'correct'>): OrderDecision {
  const { name, phone, place, note, photos, reason, by, at } = command
  const { reporter } = state
  if ((name !== undefined || phone !== undefined) && !needsCallback(state)) return refuse('order.ownProfile')
  // Of somebody who has left nothing is written down anew.
  if (reporter.memberId !== null && reporter.personId === null) return refuse('order.ownProfile')
  if (note !== undefined && !('result' in state)) return refuse('input.invalid', { field: 'note' })
  if (state.photos.length + photos.length > reportPhotosMax)
    return refuse('input.invalid', { field: 'photos' })
  const moved = place !== undefined && !sameHome(place, state.place)
  if (moved && crewOf(state).some(({ home }) => sameHome(home, place))) return refuse('order.crewHome')
  const before: Corrected['before'] = {
    ...(name === undefined || name === reporter.name ? {} : { name: reporter.name }),
    ...(phone === undefined || phone === reporter.phone ? {} : { phone: reporter.phone }),
    ...(moved ? { place: state.place } : {}),
    ...(note === undefined || !('result' in state) || note === state.result.note
      ? {}
      : { note: state.result.note }),
  }
  const changes = Object.keys(before).length > 0
  if (!changes && photos.length === 0) return refuse('order.sameAgain')
  // A picture says for itself why it is there.
  if (changes && reason === '') return refuse('input.invalid', { field: 'reason' })
  const after = {
    name: name ?? reporter.name,
    phone: phone ?? reporter.phone,
    place: place ?? state.place,
    note: note ?? ('result' in state ? state.result.note : null),
  }
  return accept<OrderEvent>({ type: 'corrected', before, after, photos, reason, by, at })
}

/** As it is put right; the public words do not tell the new name, number or door either. */
export function corrected(state: OrderState, { after, photos }: EventOf<'corrected'>): OrderState {
  const { name, phone, place, note } = after
  const summary = publicSummary(state.summary, { name, phone, place })
  const next = {
    ...state,
    reporter: { ...state.reporter, name, phone },
    place,
    photos: [...state.photos, ...photos],
    summary: summary === '' ? repairName(state.kind) : summary,
  }
  return 'result' in next && note !== null ? { ...next, result: { ...next.result, note } } : next
}
