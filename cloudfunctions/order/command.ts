import type { ActionName } from '../../contract/names'
import type { Handler } from '../platform/context'
import { nounCommand, type CommandSpec } from '../platform/nounCommand'
import { orderNoun, type OrderTypes } from './noun'

/** The actions that change one order. */
export type OrderActionName =
  | 'points.object'
  | 'points.answer'
  | 'callback.log'
  | 'volunteer.appeal'
  | 'volunteer.answerAppeal'
  | Exclude<
      Extract<ActionName, `order.${string}`>,
      'order.report' | 'order.board' | 'order.mine' | 'order.similar' | 'order.desk' | 'order.get'
    >

/** Declares a command of one order: one conditional write, or a transaction when something is written beside it. */
export const orderCommand = <Name extends OrderActionName, Loaded = undefined>(
  spec: CommandSpec<Name, OrderTypes, Loaded>,
): Handler<Name> => nounCommand(orderNoun, spec)
