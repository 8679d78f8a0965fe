import type { OrderView } from '../../../contract/views/order'

export type OrderVerb =
  | 'accept'
  | 'withdraw'
  | 'confirm'
  | 'reopen'
  | 'undoReopen'
  | 'grab'
  | 'answerOffer'
  | 'wait'
  | 'release'
  | 'setTime'
  | 'declineTime'
  | 'start'
  | 'finish'
  | 'contact'
  | 'join'
  | 'leaveJoin'

/** Whether the cloud lets this viewer do it now. */
export const may = (order: OrderView, verb: OrderVerb): boolean => order.can.includes(`order.${verb}`)
