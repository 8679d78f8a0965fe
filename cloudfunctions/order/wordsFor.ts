import { repairName } from '../../domain/order/names'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import { withoutPerson } from '../../domain/order/summary'
import type { Viewer } from './viewer'

/** The public words; before the desk has put them on the board, whoever only met the same reads the kind alone. */
export const wordsFor = (state: OrderState, { joined }: Pick<Viewer, 'joined'>): string =>
  joined && !thingOf(state).isKnown ? repairName(state.kind) : state.summary

/** What somebody wrote about it: with name, telephone and door of whoever reported it for them and the desk alone. */
export const wordsOfOthers = (words: string, state: OrderState, { staff, reporter }: Viewer): string =>
  staff || reporter ? words : withoutPerson(words, { ...state.reporter, place: state.place })
