import { accept, refuse } from '../kernel/decision'
import { dayMs, hourMs, startOfDay } from '../kernel/time'
import type { CommandOf, OrderDecision } from './commands'
import { wrongState } from './crew'
import type { OrderEvent } from './events'
import { isUnderWay } from './phases'
import { storyOf } from './story'
import type { OrderState } from './states'
import type { CallMade } from './types'

/** Default: before nine and after eight in the evening nobody is rung up. */
const callFromHour = 9
const callUntilHour = 20
/** Default: somebody who is out in the morning is in by noon. */
const sameDayMs = 3 * hourMs
const nextDayHour = 10
/** Tried so often without an answer, somebody goes there, or asks a neighbour. */
export const triesBeforeVisit = 3
/** The longest anybody may put off the next try. */
const nextMaxMs = 30 * dayMs

/**
 * People without a smartphone cannot press "mended", so their silence says nothing: somebody must have spoken with them,
 * the desk, or whoever they let say it. Whoever joined since then presses for themselves.
 */
export const needsCallback = ({ channel, reporter }: OrderState): boolean =>
  reporter.memberId === null && channel !== 'self' && channel !== 'record'

/** Every try to tell them, the first one first. */
export const callsOf = (state: OrderState): readonly CallMade[] =>
  storyOf(state).filter((entry): entry is CallMade => entry.what === 'called')

/** A call that the desk owes: from when on, epoch ms, and what was tried for it. */
export interface CallOwed {
  dueAt: number
  tries: number
  last: CallMade | null
}

/**
 * What the desk owes somebody without a smartphone in this step (R2): how it came out, that it could not be mended, or
 * another try after nobody answered. Null when nothing is owed.
 */
export function callOwed(state: OrderState): CallOwed | null {
  if (!needsCallback(state) || !isUnderWay(state.status)) return null
  const calls = callsOf(state).filter(({ at }) => at >= state.since)
  const last = calls[calls.length - 1] ?? null
  const tries = calls.filter(({ reached }) => !reached).length
  if (last !== null && last.nextAt !== null) return { dueAt: last.nextAt, tries, last }
  const owes = state.status === 'finished' || (state.status === 'unresolved' && last === null)
  return owes ? { dueAt: last?.at ?? state.since, tries, last } : null
}

/** When to try again: later the same day, then on the next morning; never while people sleep. */
export function nextTryAt(at: number, tries: number): number {
  const tomorrow = startOfDay(at) + dayMs + nextDayHour * hourMs
  if (tries > 1) return tomorrow
  const later = Math.max(at + sameDayMs, startOfDay(at) + callFromHour * hourMs)
  return later <= startOfDay(at) + callUntilHour * hourMs ? later : tomorrow
}

/**
 * One try is written down, whether anybody answered or not: who was told what, or when it is tried again. It closes
 * nothing: what they said does (confirm, reopen, decline, withdraw).
 */
export function logCall(state: OrderState, command: CommandOf<'logCall'>): OrderDecision {
  if (!isUnderWay(state.status)) return wrongState(state)
  if (!needsCallback(state)) return refuse('callback.notOwed')
  const { reached, way, through, words, by, at } = command
  if (way === 'through' && through === '') return refuse('input.invalid', { field: 'through' })
  if (reached && words === '') return refuse('order.callbackMissing')
  const asked = command.nextAt
  if (asked !== null && (asked <= at || asked > at + nextMaxMs))
    return refuse('input.invalid', { field: 'nextAt' })
  const tries = (callOwed(state)?.tries ?? 0) + 1
  const nextAt = asked ?? (reached ? null : nextTryAt(at, tries))
  return accept<OrderEvent>({ type: 'called', reached, way, through, words, nextAt, by, at })
}

/** 回音 that closes an order beside what it is closed by; nothing when nothing was said and nothing is owed. */
export function closingCall(
  state: OrderState,
  { words, by, at }: { words: string; by: string; at: number },
): OrderEvent[] {
  if (words === '') return []
  const { phone, toldBy } = state.reporter
  const through = phone === '' ? (toldBy?.name ?? '') : ''
  const way = through === '' ? 'phone' : 'through'
  return [{ type: 'called', reached: true, way, through, words, nextAt: null, by, at }]
}
