import { needsCallback } from './calls'
import { crewOf } from './crew'
import { orderClocks } from './due'
import { openObjections } from '../objection/objections'
import type { BodyKind } from '../body/kinds'
import type { OrderState } from './states'
import type { OrderStatus } from './types'

export interface LineOwner {
  /** `volunteers`: on the board, for whoever grabs it */
  kind: 'community' | 'volunteers' | 'crew' | 'reporter' | 'property' | 'other' | 'nobody'
  /** of the crew's first member, the reporter or the other body; '' for all the rest. Not masked. */
  name: string
}

/** R6, one line for the resident: who has it, which step, by when. Times are epoch ms. */
export interface OrderLine {
  owner: LineOwner
  step: OrderStatus
  /** null when nothing is owed any more */
  dueAt: number | null
  /** when the whole must be mended; null when it is, or when nobody promised it */
  endBy: number | null
  /** the step is late */
  overdue: boolean
  /** the whole is late, whatever the step says */
  pastEnd: boolean
  blocked: { by: string; why: string; until: number } | null
  /** the body that has it took it on and named the day */
  accepted: boolean
  /** somebody objects to the score, and the points wait for the answer (P4) */
  disputed: boolean
}

/** The one line as of `now`. Names come unmasked: the view masks them for whoever looks. */
export function orderLine(state: OrderState, now: number): OrderLine {
  const clocks = orderClocks(state)
  return {
    owner: ownerOf(state),
    step: state.status,
    ...clocks,
    overdue: isPast(clocks.dueAt, now),
    pastEnd: isPast(clocks.endBy, now),
    blocked: state.status === 'blocked' ? { by: state.by, why: state.why, until: state.reviewAt } : null,
    accepted: state.status === 'handedOver' && state.handOver.accepted !== undefined,
    disputed: openObjections(state).length > 0,
  }
}

const isPast = (at: number | null, now: number): boolean => at !== null && now > at

function ownerOf(state: OrderState): LineOwner {
  const community: LineOwner = { kind: 'community', name: '' }
  const nobody: LineOwner = { kind: 'nobody', name: '' }
  switch (state.status) {
    case 'reported':
    case 'unresolved':
    case 'blocked':
    case 'scored':
      return community
    case 'open':
    case 'taken':
    case 'working': {
      const first = crewOf(state)[0]
      return first === undefined ? { kind: 'volunteers', name: '' } : { kind: 'crew', name: first.name }
    }
    case 'finished':
      return needsCallback(state) ? community : { kind: 'reporter', name: state.reporter.name }
    case 'confirmed':
      return state.crew.length > 0 ? community : nobody
    case 'handedOver':
      return { kind: kindOfBody(state.handOver.to), name: state.handOver.toName }
    case 'settled':
    case 'declined':
    case 'withdrawn':
    case 'recorded':
      return nobody
    default:
      throw new Error(`unknown order status ${String(state satisfies never)}`)
  }
}

function kindOfBody(to: BodyKind): 'property' | 'other' {
  return to === 'property' ? 'property' : 'other'
}
