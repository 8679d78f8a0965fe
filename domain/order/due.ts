import type { Clocks } from '../case/clocks'
import { dayMs, deadlineByDay, hourMs } from '../kernel/time'
import { everyDay, workDeadline } from '../kernel/workdays'
import { confirmDueAt } from './close'
import { isUnmended } from './phases'
import type { OrderState, Working } from './states'

/** A visit of which nobody has said anything for so many times `workHours` is ended by time. */
const visitEndFactor = 3

/** Both clocks of an order, by its own terms. */
export const orderClocks = (state: OrderState): Clocks => ({ dueAt: dueAt(state), endBy: endBy(state) })

/** When the present owner owes the next step, epoch ms, by the order's own terms and in the hours of the day. */
export function dueAt(state: OrderState): number | null {
  const { terms } = state
  switch (state.status) {
    case 'reported':
    case 'unresolved':
      return ofDesk(state, state.since, terms.triageHours * hourMs)
    case 'open':
      return state.promisedAt ?? ofDesk(state, state.since, terms.claimHours * hourMs)
    case 'taken':
      return state.promisedAt
    case 'working':
      return deadlineByDay(state.startedAt + terms.workHours * hourMs)
    case 'finished':
      return confirmDueAt(state)
    case 'confirmed':
      if (state.crew.length === 0) return null
      return ofDesk(state, state.confirmedAt, terms.scoreDays * dayMs)
    case 'handedOver':
      return state.dueAt
    case 'blocked':
      return state.reviewAt
    case 'scored': // the settlement notice has its own date
    case 'settled':
    case 'declined':
    case 'withdrawn':
    case 'recorded':
      return null
    default:
      throw new Error(`unknown order status ${String(state satisfies never)}`)
  }
}

/** When it must be mended, from the report on, however often it came back; null once it is, or was never promised. */
function endBy(state: OrderState): number | null {
  const { endHours } = state.terms
  if (endHours === undefined || !isUnmended(state.status)) return null
  return ofDesk(state, state.reportedAt, endHours * hourMs)
}

/** When time ends a visit that nobody reports on: two days after it is late, by the usual rules. */
export const visitEndsAt = ({ startedAt, terms }: Working): number =>
  deadlineByDay(startedAt + visitEndFactor * terms.workHours * hourMs)

/** What the desk owes is counted in its working days and ends by day; what is urgent knows neither night nor weekend. */
function ofDesk({ urgent, terms }: OrderState, from: number, forMs: number): number {
  return urgent ? from + forMs : workDeadline(from, forMs, terms.workdays ?? everyDay)
}
