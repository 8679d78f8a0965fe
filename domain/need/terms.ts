import { dayMs, deadlineByDay } from '../kernel/time'
import type { Clocks } from '../case/clocks'
import type { Need } from './types'

/** Defaults, in days: within how many each step is owed. */
export const needDays = {
  /** the desk lists what was asked for, or says why not */
  list: 3,
  /** somebody claims it */
  claim: 14,
  /** who claims it promises a day */
  promise: 3,
  /** how far away the promised day may lie */
  promiseMax: 180,
  /** a claim ends by itself so long after it was due */
  lapse: 14,
  /** an invitation waits so long */
  invitation: 7,
  /** whoever asked says whether it is done */
  confirm: 7,
  /** the community answers in public */
  answer: 3,
  /** from end to end */
  end: 60,
} as const

const after = (at: number, days: number): number => deadlineByDay(at + days * dayMs)

/** By when the present step is owed. */
function dueAt(need: Need): number | null {
  switch (need.status) {
    case 'asked':
      return after(need.since, needDays.list)
    case 'open':
      return after(need.since, needDays.claim)
    case 'claimed':
      return need.promisedAt ?? after(need.since, needDays.promise)
    case 'done':
      return after(need.since, needDays.confirm)
    case 'confirmed':
      return after(need.since, needDays.answer)
    case 'answered':
    case 'declined':
    case 'withdrawn':
      return null
    default:
      throw new Error(`unknown status ${String(need satisfies never)}`)
  }
}

/** Both clocks. From end to end it is owed until it is done: what follows is the asker's word and the community's. */
export function needClocks(need: Need): Clocks {
  const isOwed = need.status === 'asked' || need.status === 'open' || need.status === 'claimed'
  return { dueAt: dueAt(need), endBy: isOwed ? after(need.openedAt, needDays.end) : null }
}

/** When time itself ends an invitation that nobody answers, or a claim that was not kept; null while a person is waited for. */
export function needWakeAt(need: Need): number | null {
  switch (need.status) {
    case 'open':
      return need.invitation === null ? null : after(need.invitation.at, needDays.invitation)
    case 'claimed':
      return (dueAt(need) ?? need.since) + needDays.lapse * dayMs
    case 'asked':
    case 'done':
    case 'confirmed':
    case 'answered':
    case 'declined':
    case 'withdrawn':
      return null
    default:
      throw new Error(`unknown status ${String(need satisfies never)}`)
  }
}
