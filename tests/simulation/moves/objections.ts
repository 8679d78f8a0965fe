import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { crewOf } from '../../../domain/order/crew'
import { objectionsOf } from '../../../domain/objection/objections'
import { difficulties } from '../../../domain/order/scores'
import type { Move } from '../client'
import { by, byOne, memberById, withRole, type Stage } from './stage'

/** Somebody finds the score wrong: as often as not one of those who did the work. */
export function objectTo(stage: Stage, { communityId, state }: OrderDocument): Move | null {
  const { random } = stage
  const crew = crewOf(state)
  const mine = crew.length === 0 ? null : memberById(stage, random.pick(crew).memberId)
  const who = mine !== null && random.chance(0.5) ? mine : random.pick(withRole(stage, communityId))
  const reason = `评得不对，请打${who.phone}`
  return by(who, { action: 'points.object', input: { orderId: state.orderId, reason } })
}

/** Somebody at the desk answers: mostly having read them all, with another score or without. */
export function answerTo(stage: Stage, { communityId, state }: OrderDocument): Move | null {
  const { random } = stage
  const read = objectionsOf(state).length
  return byOne(stage, communityId, ['secretary', 'staff'], {
    action: 'points.answer',
    input: {
      orderId: state.orderId,
      seen: Math.max(1, random.chance(0.9) ? read : read - 1),
      reason: random.chance(0.05) ? '代开发票' : '去现场看过了',
      ...(random.chance(0.6)
        ? {
            correction: {
              difficulty: random.pick(difficulties),
              ...(random.chance(0.4) ? { adjustments: [random.pick(['late', 'complaint', 'unheard'])] } : {}),
            },
          }
        : {}),
    },
  })
}
