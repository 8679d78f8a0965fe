import { refuse, type Refusal } from '../kernel/decision'
import { dayMs, deadlineByDay, hourMs } from '../kernel/time'
import type { OrderRefusal } from './commands'
import { movedInto, suits } from './hours'
import type { OrderState } from './states'

/** Further ahead a promise is no promise; a longer default of the community wins. */
const promiseMaxDays = 7

/** The moment a visit is promised for when nobody names one: when somebody is at home. */
export function defaultPromise(state: OrderState, at: number): number {
  return movedInto(state, deadlineByDay(at + state.terms.promiseHours * hourMs), at)
}

/**
 * By when whoever takes a place comes: a crew that others join later goes on with its own promise, however near it is;
 * else as they say, or by the rule of the community.
 * @param standing what the crew has promised already
 */
export function promiseFor(
  state: OrderState,
  standing: number | null,
  wanted: number | undefined,
  at: number,
): { ok: true; at: number; named?: true } | Refusal<OrderRefusal> {
  if (standing !== null) return { ok: true, at: standing }
  const promisedAt = wanted ?? defaultPromise(state, at)
  if (promisedAt <= at) return refuse('input.invalid', { field: 'promisedAt' })
  if (promisedAt > latestPromise(state, at)) return refuse('order.promiseTooFar', { maxDays: promiseMaxDays })
  if (wanted === undefined) return { ok: true, at: promisedAt }
  if (!suits(state.freeHours, promisedAt, at)) return refuse('order.notAtHome')
  return { ok: true, at: promisedAt, named: true }
}

const latestPromise = (state: OrderState, at: number): number =>
  Math.max(at + promiseMaxDays * dayMs, defaultPromise(state, at))
