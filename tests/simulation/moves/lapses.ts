import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { lapsesOf } from '../../../domain/order/lapses'
import { appealOutcomes } from '../../../domain/order/types'
import type { Move } from '../client'
import { by, byOne, memberById, withRole, type Stage } from './stage'

/** Whoever did not come says why, mostly those it counts against. */
export function appealAgainst(
  stage: Stage,
  { _id: orderId, communityId, state }: OrderDocument,
): Move | null {
  const { random } = stage
  const lapses = lapsesOf(state)
  if (lapses.length === 0) return null
  const lapse = random.pick(lapses)
  const own = random.chance(0.9) ? memberById(stage, lapse.memberId) : null
  const who = own ?? random.pick(withRole(stage, communityId))
  const reason = `住户改了时间，打${who.phone}问`
  return by(who, { action: 'volunteer.appeal', input: { orderId, lapsedAt: lapse.at, reason } })
}

/** Somebody at the desk answers, mostly one that waits. */
export function answerAppeal(stage: Stage, { _id: orderId, communityId, state }: OrderDocument): Move | null {
  const { random } = stage
  const lapses = lapsesOf(state)
  if (lapses.length === 0) return null
  const { memberId, at: lapsedAt } = random.pick(lapses)
  return byOne(stage, communityId, ['secretary', 'staff'], {
    action: 'volunteer.answerAppeal',
    input: { orderId, memberId, lapsedAt, outcome: random.pick(appealOutcomes), reason: '问过住户了' },
  })
}
