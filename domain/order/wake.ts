import { needsCallback } from './calls'
import { confirmDueAt } from './close'
import { isPromised } from './crew'
import { visitEndsAt } from './due'
import { offersOf } from './offers'
import { warnDueAt } from './release'
import type { OrderState } from './states'

/** What time does to an order by itself. */
export type OrderWake =
  'expireOffers' | 'warnPromise' | 'expirePromise' | 'expireVisit' | 'autoConfirm' | 'tellOverdue'

/** When time itself must do something to this order, epoch ms, and what; null while it waits for a person. */
export function orderWake(state: OrderState): { at: number; what: OrderWake } | null {
  switch (state.status) {
    case 'open':
    case 'taken':
      return sooner(offerWake(state), promiseWake(state))
    case 'finished':
      // People who are owed a call never agree by silence (R2).
      return needsCallback(state) ? null : { at: confirmDueAt(state), what: 'autoConfirm' }
    case 'working':
      return { at: visitEndsAt(state), what: 'expireVisit' }
    case 'handedOver':
      return (state.overdueToldAt ?? null) === null ? { at: state.dueAt, what: 'tellOverdue' } : null
    case 'reported':
    case 'confirmed':
    case 'scored': // its notice is paid, not the order alone
    case 'settled':
    case 'blocked':
    case 'unresolved':
    case 'declined':
    case 'withdrawn':
    case 'recorded':
      return null
    default:
      throw new Error(`unknown order status ${String(state satisfies never)}`)
  }
}

type Wake = { at: number; what: OrderWake } | null

/** Whoever has not answered is asked no longer. */
function offerWake(state: OrderState): Wake {
  const until = offersOf(state).map((offer) => offer.until)
  return until.length === 0 ? null : { at: Math.min(...until), what: 'expireOffers' }
}

function promiseWake(state: OrderState): Wake {
  if (!isPromised(state)) return null
  if (state.warnedAt !== null) return { at: state.promisedAt, what: 'expirePromise' }
  return { at: Math.min(warnDueAt(state), state.promisedAt), what: 'warnPromise' }
}

const sooner = (one: Wake, other: Wake): Wake =>
  one === null ? other : other === null || one.at <= other.at ? one : other

/** What time does to it at this moment; a promise that is over is not warned of any more. */
export function orderWakeNow(state: OrderState, at: number): OrderWake | null {
  const next = orderWake(state)
  if (next === null || next.at > at) return null
  if (next.what === 'expireOffers') return next.what
  return isPromised(state) && state.promisedAt <= at ? 'expirePromise' : next.what
}
