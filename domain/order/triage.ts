import { accept, refuse } from '../kernel/decision'
import { dayMs, deadlineByDay } from '../kernel/time'
import { closingCall, needsCallback } from './calls'
import type { CommandOf, OrderDecision } from './commands'
import { wrongState } from './crew'
import type { OrderEvent } from './events'
import { endOffers } from './offers'
import { tellsPrivate } from './summary'
import { mayTriage } from './triageFrom'
import type { OrderState } from './states'

/** How far away the day may be that a body names: the longest a community may give it. */
const acceptMaxDays = 90

/**
 * Puts the order on the board in words that tell neither door, name nor phone (R5, privacy). What only a firm may touch
 * never comes there (R8); a danger that was told of is none only for a reason.
 */
export function publish(state: OrderState, command: CommandOf<'publish'>): OrderDecision {
  if (!mayTriage(state, 'published')) return wrongState(state)
  const { kind, dangers, gate, why = '' } = command
  const cleared = dangers === undefined ? [] : (state.dangers ?? []).filter((one) => !dangers.includes(one))
  if (cleared.length > 0 && why.trim() === '') return refuse('order.dangerUnexplained')
  const [what] = (gate ?? state.terms).firm ?? []
  if (what !== undefined) return refuse('order.firmOnly', { what })
  const summary = command.summary ?? state.summary
  const { toldBy } = state.reporter
  const named = [
    state.reporter,
    ...(state.proxy === undefined ? [] : [state.proxy]),
    ...(toldBy === undefined ? [] : [toldBy]),
  ]
  if (named.some(({ name, phone }) => tellsPrivate(summary, { name, phone, place: state.place })))
    return refuse('order.summaryTellsPrivate')
  const slots = command.slots ?? state.terms.slots
  return accept({
    type: 'published',
    by: command.by,
    slots,
    summary,
    ...(kind === undefined ? {} : { kind }),
    ...(dangers === undefined ? {} : { dangers }),
    ...(cleared.length === 0 ? {} : { cleared: { dangers: cleared, why } }),
    ...(gate === undefined ? {} : { gate }),
    at: command.at,
  })
}

/** Passes it to a body of the community's list; the number stays, the answer comes back (R5). */
export function handOver(state: OrderState, command: CommandOf<'handOver'>): OrderDecision {
  if (!mayTriage(state, 'handedOver')) return wrongState(state)
  const { body, why, by, at } = command
  const dueAt = command.dueAt ?? deadlineByDay(at + state.terms.handOverDays * dayMs)
  if (dueAt <= at) return refuse('input.invalid', { field: 'dueAt' })
  return accept<OrderEvent>(...endOffers(state, 'over', at), {
    type: 'handedOver',
    handOver: { ...body, why, byMemberId: by, at },
    dueAt,
    at,
  })
}

/** They take it on, and say by when they come or have it mended; another day than they said needs a reason. */
export function acceptHandOver(state: OrderState, command: CommandOf<'accept'>): OrderDecision {
  if (state.status !== 'handedOver') return wrongState(state)
  const { until, words, by, at } = command
  if (until <= at || until > at + acceptMaxDays * dayMs) return refuse('input.invalid', { field: 'until' })
  if (state.handOver.accepted !== undefined && words === '') return refuse('order.newDateUnexplained')
  return accept({ type: 'accepted', until, words, by, at })
}

/** What the other body said: mended by them, or back to the community with a reason. */
export function answer(state: OrderState, command: CommandOf<'answer'>): OrderDecision {
  if (!mayTriage(state, 'answered')) return wrongState(state)
  const { text, fixed, photos, by, at } = command
  return accept({ type: 'answered', text, fixed, photos, by, at })
}

/** Asked by time: once for each day that they owed something by. */
export function tellOverdue(state: OrderState, { at }: CommandOf<'tellOverdue'>): OrderDecision {
  if (state.status !== 'handedOver' || (state.overdueToldAt ?? null) !== null || at < state.dueAt)
    return wrongState(state)
  return accept({ type: 'overdueTold', at })
}

/** Never a bare "no": the resident is told why, and who can help; who has no smartphone, by a call that is written down. */
export function decline(state: OrderState, command: CommandOf<'decline'>): OrderDecision {
  if (!mayTriage(state, 'declined')) return wrongState(state)
  const { reason, whoCanHelp, by, at } = command
  const words = command.callback?.trim() ?? ''
  if (needsCallback(state) && words === '') return refuse('order.callbackMissing')
  return accept<OrderEvent>(...closingCall(state, { words, by, at }), {
    type: 'declined',
    reason,
    whoCanHelp,
    by,
    at,
  })
}

/** A third party stands in the way; the resident sees who, why and until when (field note C, R6). */
export function block(state: OrderState, command: CommandOf<'block'>): OrderDecision {
  if (!mayTriage(state, 'blocked')) return wrongState(state)
  const { blocker, why, reviewAt, by, at } = command
  if (reviewAt <= at) return refuse('input.invalid', { field: 'reviewAt' })
  const blocked: OrderEvent = { type: 'blocked', blocker, why, reviewAt, by, at }
  return accept<OrderEvent>(...endOffers(state, 'over', at), blocked)
}

/** The reporter no longer needs it; not any more once somebody is at the door. The desk writes down what they said (R2). */
export function withdraw(state: OrderState, command: CommandOf<'withdraw'>): OrderDecision {
  if (!mayTriage(state, 'withdrawn')) return wrongState(state)
  const { reason, by, at } = command
  const words = command.callback?.trim() ?? ''
  if (needsCallback(state) && command.spoken !== true && words === '') return refuse('order.callbackMissing')
  const withdrawn: OrderEvent = { type: 'withdrawn', reason, by, at }
  return accept<OrderEvent>(
    ...endOffers(state, 'over', at),
    ...closingCall(state, { words, by, at }),
    withdrawn,
  )
}
