import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { crewOf } from '../../../domain/order/crew'
import { offersOf } from '../../../domain/order/offers'
import { joinersOf } from '../../../domain/order/join'
import { difficulties } from '../../../domain/order/scores'
import { hazards } from '../../../domain/order/hazards'
import { orderKinds } from '../../../domain/order/types'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import type { Move } from '../client'
import { likelyNow, type Step } from './likely'
import { callOf, correctionOf } from './calls'
import { answerAppeal, appealAgainst } from './lapses'
import { answerTo, objectTo } from './objections'
import { by, bodyIdsOf, byOne, memberById, withRole, type Stage } from './stage'
import { hourDeclined, hourNamed } from './visits'

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
  // Who took it in for somebody may do all the rest as well: that is looked at by a second person.
  const alone = state.reporter.memberId === null ? memberById(stage, state.enteredByMemberId) : null
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
      const able = withRole(stage, communityId, 'volunteer')
      if (able.length === 0) return null
      return one(desk, 'order.ask', { orderId, memberId: random.pick(able).memberId })
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
    case 'confirm': {
      const called = random.chance(0.6) ? alone : null
      const input = {
        orderId,
        ...(random.chance(0.5) ? { stars: 1 + random.below(5) } : {}),
        ...(state.reporter.memberId === null && random.chance(0.85) ? { callback: '回访：修好了' } : {}),
      }
      return called === null
        ? ofReporter('order.confirm', input)
        : by(called, { action: 'order.confirm', input })
    }
    case 'reopen':
      return ofReporter('order.reopen', { orderId, reason: `又裂了，请打${state.reporter.phone}` })
    case 'undoReopen':
      return ofReporter('order.undoReopen', { orderId })
    case 'score': {
      const same = random.chance(0.6) ? alone : null
      const input = {
        orderId,
        difficulty: same === null ? random.pick(difficulties) : 'large',
        ...(random.chance(0.5)
          ? { adjustments: [random.pick(['night', 'elder', 'late', 'complaint', 'unheard'])] }
          : {}),
        reason: random.chance(0.1) ? '代开发票' : random.chance(0.8) ? '按标准' : '',
      } as const
      return same === null ? one(desk, 'order.score', input) : by(same, { action: 'order.score', input })
    }
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
