import { byStandard } from './byStandard'
import { baseOf } from './base'
import type { EventOf } from './events'
import { illegal } from './illegal'
import type { OrderState } from './states'

/** The visit has ended, one way or the other. */
export const visited = (state: OrderState, event: EventOf<'finished' | 'leftUnresolved'>): OrderState =>
  event.type === 'finished' ? finished(state, event) : leftUnresolved(state, event)

function finished(state: OrderState, event: EventOf<'finished'>): OrderState {
  if (state.status !== 'working') return illegal(state, event)
  const { crew, publishedAt, promisedAt, startedAt } = state
  return {
    ...baseOf(state),
    since: event.at,
    status: 'finished',
    crew,
    doneBy: null,
    visit: { publishedAt, promisedAt, startedAt },
    finishedAt: event.at,
    result: event.result,
  }
}

function leftUnresolved(state: OrderState, event: EventOf<'leftUnresolved'>): OrderState {
  if (state.status !== 'working') return illegal(state, event)
  const triedBy = state.crew.map((member) => member.name)
  return {
    ...baseOf(state),
    since: event.at,
    status: 'unresolved',
    reason: event.result.note,
    triedBy,
  }
}

export function confirmed(state: OrderState, event: EventOf<'confirmed'>): OrderState {
  if (state.status !== 'finished') return illegal(state, event)
  const { crew, doneBy, visit, finishedAt, result } = state
  return {
    ...baseOf(state),
    since: event.at,
    status: 'confirmed',
    crew,
    doneBy,
    visit,
    finishedAt,
    result,
    confirmedAt: event.at,
    callback: event.callback,
    stars: event.stars,
    ...(event.byMemberId === undefined ? {} : { calledBackBy: event.byMemberId }),
  }
}

export function scored(state: OrderState, event: EventOf<'scored'>): OrderState {
  if (state.status !== 'confirmed') return illegal(state, event)
  const { reason, by, at, singleHanded, approvedBy } = event
  const { proposal: _, calledBackBy: _by, ...done } = state
  return {
    ...done,
    since: at,
    status: 'scored',
    score: {
      ...{ ...byStandard(event), reason, byMemberId: by, at },
      ...(state.scoresBefore === undefined ? {} : { revision: state.scoresBefore }),
      ...(singleHanded === undefined ? {} : { singleHanded }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
    },
  }
}

/** Somebody who did all of it proposed a score, or it was sent back. */
export const withProposal = (
  state: OrderState,
  event: EventOf<'scoreProposed' | 'scoreReturned'>,
): OrderState => (event.type === 'scoreProposed' ? scoreProposed(state, event) : scoreReturned(state, event))

/** It waits where it was, and is due as it was. */
function scoreProposed(state: OrderState, event: EventOf<'scoreProposed'>): OrderState {
  if (state.status !== 'confirmed') return illegal(state, event)
  const { type: _, ...proposal } = event
  return { ...state, proposal }
}

function scoreReturned(state: OrderState, event: EventOf<'scoreReturned'>): OrderState {
  if (state.status !== 'confirmed' || state.proposal === undefined) return illegal(state, event)
  const { proposal: _, ...rest } = state
  return rest
}

export function settled(state: OrderState, event: EventOf<'settled'>): OrderState {
  if (state.status !== 'scored') return illegal(state, event)
  const { settlementId, at } = event
  return { ...state, since: at, status: 'settled', settlementId, settledAt: at }
}
