import type { OrderDocument } from '../../../cloudfunctions/platform/documents'
import { callWays } from '../../../domain/order/types'
import type { Move } from '../client'
import type { Stage } from './stage'

/** Somebody answers, or nobody does; now and then nothing was written down. */
export const callOf = (random: Stage['random'], orderId: string): Move['input'] =>
  random.chance(0.5)
    ? { orderId, reached: false }
    : { orderId, reached: true, words: random.chance(0.85) ? '知道了，等着' : '', way: random.pick(callWays) }

/** The desk heard something wrong, in whatever state the order is by now. */
export const correctionOf = (random: Stage['random'], { state }: OrderDocument): Move['input'] => ({
  ...{ orderId: state.orderId, reason: random.chance(0.9) ? '听错了' : '' },
  ...(random.chance(0.5) ? { home: { ...state.place, room: String(101 + random.below(4)) } } : {}),
  ...(random.chance(0.4) ? { name: random.pick(['孙奶奶', '吴大爷']) } : {}),
  ...('result' in state && random.chance(0.5) ? { note: `换了合页，${state.reporter.phone}` } : {}),
})
