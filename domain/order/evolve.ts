import { withHour } from './appointment'
import { baseOf } from './base'
import { grabbed, offered, offerEnded, placeGiven, released, started, withLine, warned } from './evolveHeld'
import { confirmed, visited, scored, withProposal, settled } from './evolveDone'
import { corrected } from './correct'
import type { EventOf, OrderEvent, OrderReported } from './events'
import { illegal } from './illegal'
import { withJoiners } from './join'
import { objected, objectionsAnswered } from './evolveObjections'
import { reopened, reopenUndone, scoreWithdrawn, withBack } from './reopen'
import { withStory } from './evolveStory'
import { mayTriage } from './triageFrom'
import type { HandedOver, OrderState, Reported } from './states'

/** The state right after the report. */
export function begin(event: OrderReported): Reported {
  const { type: _, at, ...order } = event
  return {
    ...order,
    reportedAt: at,
    reopenedCount: 0,
    since: at,
    status: 'reported',
    because: 'new',
    reopenReason: null,
  }
}

/** Applies what one decision said, in order. */
export function evolveAll(state: OrderState, events: readonly OrderEvent[]): OrderState {
  return events.reduce(evolve, state)
}

/** The next state. Events come out of `decide` only: one that does not fit is a programming error and throws. */
export function evolve(state: OrderState, event: OrderEvent): OrderState {
  return withStory(state, event, withBack(event, next(state, event)))
}

function next(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case 'published':
    case 'handedOver':
    case 'answered':
    case 'declined':
    case 'blocked':
    case 'withdrawn':
      return triaged(state, event)
    case 'reopened':
      return reopened(state, event)
    case 'reopenUndone':
      return reopenUndone(state, event)
    case 'scoreWithdrawn':
      return scoreWithdrawn(state, event)
    case 'grabbed':
      return grabbed(state, event)
    case 'joined':
    case 'unjoined':
      return withJoiners(state, event)
    case 'waited':
    case 'leftLine':
      return withLine(state, event)
    case 'released':
      return released(state, event)
    case 'placeOffered':
    case 'asked':
      return offered(state, event)
    case 'offerEnded':
      return offerEnded(state, event)
    case 'placeGiven':
      return placeGiven(state, event)
    case 'promiseWarned':
      return warned(state, event)
    case 'timeSet':
    case 'timeDeclined':
      return withHour(state, event)
    case 'started':
      return started(state, event)
    case 'finished':
    case 'leftUnresolved':
      return visited(state, event)
    case 'corrected':
      return corrected(state, event)
    case 'accepted':
    case 'overdueTold':
      return withBody(state, event)
    case 'contactViewed':
    case 'called':
    case 'lapseAppealed':
    case 'lapseAnswered':
      return state // what was said stands in the story
    case 'confirmed':
      return confirmed(state, event)
    case 'scored':
      return scored(state, event)
    case 'scoreProposed':
    case 'scoreReturned':
      return withProposal(state, event)
    case 'objected':
      return objected(state, event)
    case 'scoreKept':
    case 'scoreCorrected':
      return objectionsAnswered(state, event)
    case 'settled':
      return settled(state, event)
    default:
      throw new Error(`unknown order event ${String(event satisfies never)}`)
  }
}

type TriageEvent = EventOf<'published' | 'handedOver' | 'answered' | 'declined' | 'blocked' | 'withdrawn'>

function triaged(state: OrderState, event: TriageEvent): OrderState {
  if (!mayTriage(state, event.type)) return illegal(state, event)
  const base = { ...baseOf(state), since: event.at }
  switch (event.type) {
    case 'published':
      return {
        ...base,
        status: 'open',
        summary: event.summary,
        ...(event.kind === undefined ? {} : { kind: event.kind }),
        ...(event.dangers === undefined ? {} : { dangers: event.dangers }),
        terms: { ...state.terms, ...event.gate, slots: event.slots },
        publishedAt: event.at,
        crew: [],
        waiting: [],
        promisedAt: null,
        warnedAt: null,
      }
    case 'handedOver':
      return {
        ...base,
        status: 'handedOver',
        handOver: event.handOver,
        dueAt: event.dueAt,
        overdueToldAt: null,
      }
    case 'answered':
      if (state.status !== 'handedOver') return illegal(state, event)
      return answered(state, event)
    case 'declined':
      return { ...base, status: 'declined', reason: event.reason, whoCanHelp: event.whoCanHelp }
    case 'blocked':
      return { ...base, status: 'blocked', by: event.blocker, why: event.why, reviewAt: event.reviewAt }
    case 'withdrawn':
      return { ...base, status: 'withdrawn', reason: event.reason }
    default:
      throw new Error(`unknown order event ${String(event satisfies never)}`)
  }
}

function answered(state: HandedOver, event: EventOf<'answered'>): OrderState {
  const base = { ...baseOf(state), since: event.at }
  if (!event.fixed) {
    return { ...base, status: 'unresolved', reason: event.text, triedBy: [state.handOver.toName] }
  }
  return {
    ...base,
    status: 'finished',
    crew: [],
    doneBy: state.handOver,
    visit: null,
    finishedAt: event.at,
    result: { note: event.text, materials: '', minutes: null, photos: event.photos },
  }
}

/** It goes on lying with them: they took it on, or were told that it is late. A new day is a new deadline. */
function withBody(state: OrderState, event: EventOf<'accepted' | 'overdueTold'>): OrderState {
  if (state.status !== 'handedOver') return illegal(state, event)
  if (event.type === 'overdueTold') return { ...state, overdueToldAt: event.at }
  const { until, by, at } = event
  const accepted = { at, byMemberId: by, until }
  return { ...state, handOver: { ...state.handOver, accepted }, dueAt: until, overdueToldAt: null }
}
