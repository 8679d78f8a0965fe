import { accept } from '../kernel/decision'
import { minuteMs } from '../kernel/time'
import { baseOf } from './base'
import type { CommandOf, OrderDecision } from './commands'
import { crewOf, wrongState } from './crew'
import type { EventOf, OrderEvent } from './events'
import { illegal } from './illegal'
import { answerBy, offersOf, personOf } from './offers'
import { mayTriage } from './triageFrom'
import type { Back, Confirmed, Finished, Open, OrderState, Reported } from './states'
import type { Offer } from './types'

/** How long a 没修好 that was a slip of the finger may be taken back. */
export const undoMs = 10 * minuteMs

/**
 * 没修好: it comes back under the same number, to whoever came before first, who may say no and have their time to; then to
 * the line and the board. Without any of them who could come, the desk has it (R7). A score whose points have not moved is
 * withdrawn, and made anew after the second visit (ADR 17).
 */
export function reopen(state: OrderState, command: CommandOf<'reopen'>): OrderDecision {
  if (!mayTriage(state, 'reopened')) return wrongState(state)
  const { reason, photos, by, at } = command
  const offers = crewOf(state)
    .filter(({ memberId }) => command.ableIds.includes(memberId))
    .map((member): Offer => ({
      ...personOf(member),
      ...{ offeredAt: at, until: answerBy(state, at), since: null, askedBy: null, again: true },
    }))
  const scored = state.status === 'scored'
  return accept<OrderEvent>(...(scored ? [{ type: 'scoreWithdrawn', by, at } as const] : []), {
    type: 'reopened',
    reason,
    photos,
    by,
    offers,
    at,
  })
}

/** It was mended after all: some minutes long, as long as nobody has gone on with it. */
export function undoReopen(state: OrderState, { by, at }: CommandOf<'undoReopen'>): OrderDecision {
  const back = backOf(state)
  if (back === null || at >= back.until) return wrongState(state)
  // Whoever came before hears that it is mended after all.
  const others = offersOf(state).filter(({ again }) => again !== true)
  return accept<OrderEvent>(
    ...others.map((offer): OrderEvent => ({ type: 'offerEnded', offer, why: 'over', at })),
    { type: 'reopenUndone', by, at },
  )
}

export const backOf = (state: OrderState): Back | null =>
  state.status === 'reported' || state.status === 'open' ? (state.back ?? null) : null

export function reopened(state: OrderState, event: EventOf<'reopened'>): Reported | Open {
  if (state.status !== 'finished' && state.status !== 'confirmed') return illegal(state, event)
  const { reason, offers, at } = event
  const base = {
    ...baseOf(state),
    since: at,
    reopenedCount: state.reopenedCount + 1,
    back: { until: at + undoMs, state: bare(state) },
  }
  if (offers.length === 0) return { ...base, status: 'reported', because: 'reopened', reopenReason: reason }
  return {
    ...base,
    status: 'open',
    publishedAt: at,
    crew: [],
    waiting: [],
    offers,
    promisedAt: null,
    warnedAt: null,
  }
}

/** Everything that stands beside the state goes on as it is now. */
export function reopenUndone(state: OrderState, event: EventOf<'reopenUndone'>): OrderState {
  const back = backOf(state)
  if (back === null) return illegal(state, event)
  const { reopenedCount } = back.state
  return { ...back.state, ...baseOf(state), reopenedCount, since: back.state.since }
}

/** Points that were promised are none any more. */
export function scoreWithdrawn(state: OrderState, event: EventOf<'scoreWithdrawn'>): Confirmed {
  if (state.status !== 'scored') return illegal(state, event)
  const { score, objections: _, ...rest } = state
  return { ...rest, status: 'confirmed', since: event.at, scoresBefore: (score.revision ?? 0) + 1 }
}

/** What may happen beside a 没修好 without anybody having gone on with it. */
const beside: ReadonlySet<OrderEvent['type']> = new Set([
  'reopened',
  'joined',
  'unjoined',
  'waited',
  'leftLine',
  'offerEnded',
  'placeOffered',
  'lapseAppealed',
  'lapseAnswered',
])

/** As soon as anybody goes on with it, it cannot be taken back any more. */
export function withBack(event: OrderEvent, after: OrderState): OrderState {
  if (backOf(after) === null || beside.has(event.type)) return after
  const { back: _, ...rest } = after as Reported | Open
  return rest
}

/** Its story goes on beside it. */
function bare({ story: _, ...state }: Finished | Confirmed): Finished | Confirmed {
  return state
}
