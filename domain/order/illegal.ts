import type { OrderEvent } from './events'
import type { OrderState } from './states'

/** An event that no decision could have made in this state. Tells no words of the order itself. */
export function illegal(state: OrderState, event: OrderEvent): never {
  throw new Error(`an order that is ${state.status} cannot see "${event.type}"`)
}
