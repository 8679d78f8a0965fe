import { repairName } from '../../domain/order/names'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import type { Viewer } from './viewer'

/** The public words; before the desk has put them on the board, whoever only met the same reads the kind alone. */
export const wordsFor = (state: OrderState, { joined }: Pick<Viewer, 'joined'>): string =>
  joined && !thingOf(state).isKnown ? repairName(state.kind) : state.summary
