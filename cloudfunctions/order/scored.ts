import type { OrderState, Scored } from '../../domain/order/states'

/** What a command that gives points leads to, and nothing else. */
export function scored(state: OrderState): Scored {
  if (state.status !== 'scored') throw new Error(`points for an order that is ${state.status}`)
  return state
}

/** What such a command answers besides. */
export const pointsAnswered = (_context: unknown, state: OrderState) => ({
  points: scored(state).score.points,
})
