import type { InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Who } from './people'
import type { Moment } from './moments'

type OrderCommand = Extract<
  ActionName,
  | 'callback.log'
  | `order.${'publish' | 'grab' | 'wait' | 'release' | 'start' | 'finish' | 'confirm' | 'reopen' | 'score'}`
  | `order.${'handOver' | 'accept' | 'answer' | 'decline' | 'block' | 'withdraw' | 'join' | 'setTime'}`
>
type Act = {
  [Name in OrderCommand]: readonly [
    minutesLater: number,
    by: Who,
    action: Name,
    input?: Omit<InputOf<Name>, 'orderId'>,
  ]
}[OrderCommand]

/** One order and everything that has happened to it; minutes count from the act before. */
export interface OrderStory {
  readonly at: Moment
  readonly by: Who
  readonly report: InputOf<'order.report'>
  readonly then: readonly Act[]
}

/** What a volunteer says when it is mended. */
export const fixed = (note: string, spent: number, materials = '') =>
  ({ outcome: 'fixed', note, minutes: spent, materials }) as const
