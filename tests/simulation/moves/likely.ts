import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { crewOf } from '../../../domain/order/crew'
import { lapsesOf } from '../../../domain/order/lapses'
import { offersOf } from '../../../domain/order/offers'
import { isUnderWay } from '../../../domain/order/phases'
import { backOf } from '../../../domain/order/reopen'
import type { OrderStatus } from '../../../domain/order/types'
import type { Stage } from './stage'

export type Step =
  | 'publish'
  | 'handOver'
  | 'decline'
  | 'block'
  | 'takeBack'
  | 'endVisit'
  | 'withdraw'
  | 'call'
  | 'correct'
  | 'accept'
  | 'answer'
  | 'grab'
  | 'ask'
  | 'answerOffer'
  | 'wait'
  | 'release'
  | 'contact'
  | 'setTime'
  | 'declineTime'
  | 'start'
  | 'finish'
  | 'confirm'
  | 'reopen'
  | 'undoReopen'
  | 'score'
  | 'approveScore'
  | 'returnScore'
  | 'settle'
  | 'object'
  | 'answerObjections'
  | 'appeal'
  | 'answerAppeal'
  | 'takeBackPoints'
  | 'prove'
  | 'get'
  | 'join'
  | 'leaveJoin'

/** How likely people do what, by where the order stands: mostly what is due, now and then something else. */
const likely: Readonly<Record<OrderStatus, Partial<Record<Step, number>>>> = {
  reported: { call: 1, correct: 2, publish: 80, handOver: 6, decline: 2, block: 3, withdraw: 2, get: 3 },
  open: {
    setTime: 2,
    declineTime: 1,
    grab: 70,
    ask: 8,
    withdraw: 1.5,
    block: 3,
    handOver: 3,
    release: 6,
    contact: 3,
    wait: 3,
    get: 3,
  },
  taken: {
    setTime: 12,
    declineTime: 6,
    takeBack: 3,
    start: 55,
    wait: 16,
    release: 7,
    contact: 10,
    grab: 8,
    withdraw: 2,
    get: 4,
  },
  working: {
    takeBack: 3,
    endVisit: 2,
    finish: 72,
    contact: 10,
    release: 4,
    wait: 2,
    grab: 2,
    withdraw: 2,
    get: 4,
  },
  finished: { call: 9, correct: 3, confirm: 74, reopen: 9, finish: 3, score: 4, get: 4 },
  confirmed: { score: 84, reopen: 4, confirm: 4, get: 4 },
  scored: { correct: 1, settle: 40, object: 34, answerObjections: 3, score: 6, reopen: 4, get: 4 },
  settled: { get: 3, settle: 2, score: 1, object: 1, takeBackPoints: 4, prove: 1 },
  handedOver: { accept: 24, answer: 42, block: 8, withdraw: 5, get: 5, handOver: 2 },
  blocked: { publish: 50, handOver: 15, decline: 5, withdraw: 5, block: 3, get: 4 },
  unresolved: { call: 12, publish: 40, handOver: 20, decline: 6, block: 8, withdraw: 5, get: 4 },
  declined: { get: 2, publish: 1, withdraw: 1 },
  withdrawn: { get: 2, publish: 1, grab: 1 },
  recorded: { get: 2, score: 1, reopen: 1 },
}

/** How much goes on around an order: the further it has come the more, and what is over draws nobody. */
const lively: Readonly<Record<OrderStatus, number>> = {
  ...{ reported: 2, open: 3, taken: 5, working: 8, finished: 8, confirmed: 10, scored: 0.6, settled: 0.15 },
  ...{ handedOver: 2, blocked: 1.5, unresolved: 1.5, declined: 0.1, withdrawn: 0.1, recorded: 0.1 },
}

/** Somebody waits for the desk's answer. */
const disputed = ({ objectionAt }: OrderDocument): boolean => (objectionAt ?? null) !== null
/** 没修好 may still be taken back: whoever slipped sees it at once. */
const slipped = ({ state }: OrderDocument, now: number): boolean => now < (backOf(state)?.until ?? 0)
export const likelyNow = (order: OrderDocument, now: number): Partial<Record<Step, number>> =>
  disputed(order)
    ? { answerObjections: 50, object: 12, settle: 20, get: 6 }
    : {
        ...likely[order.status],
        ...('proposal' in order.state ? { approveScore: 60, returnScore: 12 } : {}),
        ...(slipped(order, now) ? { undoReopen: 90 } : backOf(order.state) === null ? {} : { undoReopen: 4 }),
        ...(offersOf(order.state).length > 0 ? { answerOffer: 60, takeBack: 4, wait: 8, start: 4 } : {}),
        ...(isUnderWay(order.status) ? { join: 5, leaveJoin: 2 } : {}),
        ...(lapsesOf(order.state).length > 0 ? { appeal: 12, answerAppeal: 8 } : {}),
      }

/** Nobody has more to do with it. */
export const isOver = (order: OrderDocument): boolean =>
  !disputed(order) &&
  (lively[order.status] < 1 || (order.status === 'confirmed' && crewOf(order.state).length === 0))

export function hotOrder({ orders, random, now }: Stage): OrderDocument | null {
  if (orders.length === 0) return null
  const weights = Object.fromEntries(
    orders.map((order, index) => [
      String(index),
      isOver(order)
        ? Math.min(lively[order.status], 0.6)
        : slipped(order, now)
          ? 20
          : disputed(order)
            ? 9
            : lively[order.status],
    ]),
  )
  return orders[Number(random.weighted(weights))] ?? null
}
