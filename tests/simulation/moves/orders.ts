import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { crewOf } from '../../../domain/order/crew'
import { offersOf } from '../../../domain/order/offers'
import { backOf } from '../../../domain/order/reopen'
import { joinersOf } from '../../../domain/order/join'
import { isUnderWay } from '../../../domain/order/phases'
import { lapsesOf } from '../../../domain/order/lapses'
import { difficulties } from '../../../domain/order/scores'
import { hazards } from '../../../domain/order/hazards'
import { orderKinds, type OrderStatus } from '../../../domain/order/types'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import type { Move } from '../client'
import { callOf, correctionOf } from './calls'
import { answerAppeal, appealAgainst } from './lapses'
import { answerTo, objectTo } from './objections'
import { by, bodyIdsOf, byOne, memberById, withRole, type Stage } from './stage'
import { hourDeclined, hourNamed } from './visits'

type Step =
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
  settled: { get: 3, settle: 2, score: 1, object: 1, takeBackPoints: 1, prove: 1 },
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
const likelyNow = (order: OrderDocument, now: number): Partial<Record<Step, number>> =>
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

/** What people do about one order, all at the same time. */
export function movesAround(stage: Stage, order: OrderDocument): Move[] {
  const { random, now } = stage
  const step = random.weighted(likelyNow(order, now))
  const moves = [moveOf(stage, order, step)]
  // Everybody runs for a free order; elsewhere a second and third person mostly do something else.
  const rivals =
    step === 'grab' || step === 'wait' ? random.below(4) : random.chance(0.35) ? 1 + random.below(2) : 0
  for (let rival = 0; rival < rivals; rival += 1) {
    moves.push(moveOf(stage, order, random.chance(0.6) ? step : random.weighted(likelyNow(order, now))))
  }
  return moves.filter((move) => move !== null)
}

const desk = ['secretary', 'staff'] as const

function moveOf(stage: Stage, order: OrderDocument, step: Step): Move | null {
  const { random, now } = stage
  const { communityId, state } = order
  const orderId = order._id
  const one = (roles: Parameters<typeof byOne>[2], action: Move['action'], input: Move['input']) =>
    byOne(stage, communityId, roles, { action, input })
  const ofCrew = (action: Move['action'], input: Move['input']): Move | null => {
    const crew = crewOf(state)
    const waiting = 'waiting' in state ? state.waiting : []
    const able = action === 'order.release' ? [...crew, ...waiting] : crew
    const member = able.length === 0 ? null : memberById(stage, random.pick(able).memberId)
    return member === null || random.chance(0.06)
      ? one(['volunteer'], action, input)
      : by(member, { action, input })
  }
  const ofReporter = (action: Move['action'], input: Move['input'], deskToo = 0.1): Move | null => {
    // Whoever reported it for them may speak for them as well, as far as they were let.
    const helper = state.proxy === undefined ? null : memberById(stage, state.proxy.memberId)
    if (state.proxy !== undefined && helper !== null && random.chance(0.5)) {
      return { ...by(helper, { action, input }), consentId: state.proxy.consentId }
    }
    const member = memberById(stage, state.reporter.memberId)
    return member === null || random.chance(deskToo)
      ? one(desk, action, input)
      : by(member, { action, input })
  }
  switch (step) {
    case 'publish':
      return one(desk, 'order.publish', {
        orderId,
        ...(random.chance(0.4) ? { slots: 1 + random.below(2) } : {}),
        ...(random.chance(0.15) ? { kind: random.pick(orderKinds) } : {}),
        // Somebody looks: it is none, or there is one that nobody told of.
        ...(random.chance(0.3) ? { dangers: [], why: random.chance(0.8) ? '看过了，不涉及' : '' } : {}),
        ...(random.chance(0.05) ? { dangers: [random.pick(hazards)] } : {}),
        ...(random.chance(0.2)
          ? { summary: random.chance(0.7) ? '门框开裂' : `${state.place.room}室门框开裂` }
          : {}),
      })
    case 'handOver':
      return one(desk, 'order.handOver', {
        orderId,
        bodyId: random.pick(bodyIdsOf(stage, communityId)),
        why: '公共区域',
        ...(random.chance(0.3) ? { dueAt: now + (random.chance(0.8) ? dayMs : -dayMs) } : {}),
      })
    case 'decline':
      return one(desk, 'order.decline', {
        ...{ orderId, reason: '还在保修期', whoCanHelp: '厂家售后' },
        ...(random.chance(0.7) ? { callback: `打过${state.reporter.phone}，知道了` } : {}),
      })
    case 'takeBack': {
      const held = [...('crew' in state ? state.crew : []), ...offersOf(state)]
      const some = held.length > 0 && random.chance(0.5) ? { memberId: random.pick(held).memberId } : {}
      return one(desk, 'order.takeBack', { orderId, reason: '师傅联系不上', ...some })
    }
    case 'endVisit':
      return one(desk, 'order.endVisit', { orderId, reason: '师傅没有再来' })
    case 'block':
      return one(desk, 'order.block', {
        orderId,
        by: '隔壁小区',
        why: '路不归我们管',
        reviewAt: now + 3 * dayMs,
      })
    case 'withdraw':
      return ofReporter('order.withdraw', {
        ...{ orderId, reason: `自己修好了，不用打${state.reporter.phone}` },
        ...(random.chance(0.5) ? { callback: '电话里说不用修了' } : {}),
      })
    case 'correct':
      return one(desk, 'order.correct', correctionOf(random, order))
    case 'call':
      return one(desk, 'callback.log', callOf(random, orderId))
    case 'accept':
      return one(['property', 'staff', 'secretary'], 'order.accept', {
        orderId,
        until: now + random.pick([-1, dayMs, 3 * dayMs, 200 * dayMs]),
        ...(random.chance(0.4) ? { words: `要等配件，${state.reporter.phone}` } : {}),
      })
    case 'answer':
      return one(['property', 'staff', 'secretary'], 'order.answer', {
        orderId,
        fixed: random.chance(0.6),
        text: '已派人看过',
      })
    case 'join':
      return one(['resident'], 'order.join', { orderId })
    case 'leaveJoin': {
      const joiner = random.pick([...joinersOf(state).map(({ memberId }) => memberId), null])
      const member = memberById(stage, joiner)
      return member === null
        ? one(['resident'], 'order.leaveJoin', { orderId })
        : by(member, { action: 'order.leaveJoin', input: { orderId } })
    }
    case 'grab':
      return one(['volunteer'], 'order.grab', {
        orderId,
        ...(random.chance(0.5)
          ? { promisedAt: now + random.pick([hourMs, 5 * hourMs, 30 * hourMs, 9 * dayMs, -1]) }
          : {}),
      })
    case 'ask': {
      const asked = random.pick(withRole(stage, communityId, 'volunteer'))
      return one(desk, 'order.ask', { orderId, memberId: asked.memberId })
    }
    case 'answerOffer': {
      const offers = offersOf(state)
      const member = offers.length === 0 ? null : memberById(stage, random.pick(offers).memberId)
      const input = {
        orderId,
        yes: random.chance(0.65),
        ...(random.chance(0.2) ? { promisedAt: now + 5 * hourMs } : {}),
      }
      return member === null || random.chance(0.06)
        ? one(['volunteer'], 'order.answerOffer', input)
        : by(member, { action: 'order.answerOffer', input })
    }
    case 'wait':
      return one(['volunteer'], 'order.wait', { orderId })
    case 'release':
      return ofCrew('order.release', { orderId, reason: '临时有事' })
    case 'contact':
      return ofCrew('order.contact', { orderId })
    case 'setTime':
      return ofCrew('order.setTime', hourNamed(stage, order))
    case 'declineTime':
      return ofReporter('order.declineTime', hourDeclined(stage, order))
    case 'start':
      return ofCrew('order.start', { orderId })
    case 'finish':
      return ofCrew('order.finish', {
        orderId,
        outcome: random.chance(0.88) ? 'fixed' : 'unresolved',
        note: '换了一截门框',
        ...(random.chance(0.5) ? { materials: '木条', minutes: 40 } : {}),
      })
    case 'confirm':
      return ofReporter('order.confirm', {
        orderId,
        ...(random.chance(0.5) ? { stars: 1 + random.below(5) } : {}),
        ...(state.reporter.memberId === null && random.chance(0.85) ? { callback: '回访：修好了' } : {}),
      })
    case 'reopen':
      return ofReporter('order.reopen', { orderId, reason: `又裂了，请打${state.reporter.phone}` })
    case 'undoReopen':
      return ofReporter('order.undoReopen', { orderId })
    case 'score':
      return one(desk, 'order.score', {
        orderId,
        difficulty: random.pick(difficulties),
        ...(random.chance(0.5)
          ? { adjustments: [random.pick(['night', 'elder', 'late', 'complaint', 'unheard'])] }
          : {}),
        reason: random.chance(0.1) ? '代开发票' : random.chance(0.8) ? '按标准' : '',
      })
    case 'approveScore':
      return one(desk, 'order.approveScore', { orderId })
    case 'returnScore':
      return one(desk, 'order.returnScore', { orderId, reason: '分数偏高' })
    case 'settle':
      return one(['secretary'], 'points.settle', random.chance(0.5) ? { title: '本月清算' } : {})
    case 'takeBackPoints':
      return one(desk, 'points.reverse', { orderId, reason: '记错了人' })
    case 'prove':
      return one(['secretary'], 'points.prove', {})
    case 'object':
      return objectTo(stage, order)
    case 'answerObjections':
      return answerTo(stage, order)
    case 'appeal':
      return appealAgainst(stage, order)
    case 'answerAppeal':
      return answerAppeal(stage, order)
    case 'get': {
      const viewers = withRole(stage, communityId)
      const { settlementId } = order
      if (settlementId !== null && random.chance(0.5)) {
        const input = { settlementId, line: random.below(2) }
        return by(random.pick(viewers), { action: 'points.line', input })
      }
      return by(random.pick(viewers), { action: 'order.get', input: { orderId } })
    }
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}
