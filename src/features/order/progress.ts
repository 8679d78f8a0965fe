import type { OrderStatus } from '../../../domain/order/types'

/** Mended as far as the resident is concerned: what follows is between community and volunteer. */
export const isMended = (status: OrderStatus): boolean =>
  status === 'confirmed' || status === 'scored' || status === 'settled' || status === 'recorded'

/** The five steps a resident follows, in order; side ways stand outside of them. */
export const mainSteps = [
  { step: 'reported', text: '已报修' },
  { step: 'open', text: '找师傅' },
  { step: 'taken', text: '已接单' },
  { step: 'working', text: '上门修' },
  { step: 'finished', text: '修好了' },
] as const satisfies readonly { step: OrderStatus; text: string }[]

/** How many of the main steps are behind an order of this status; null when it went another way. */
export function stepsDone(status: OrderStatus): number | null {
  switch (status) {
    case 'reported':
      return 1
    case 'open':
      return 2
    case 'taken':
      return 3
    case 'working':
      return 4
    case 'finished':
    case 'confirmed':
    case 'scored':
    case 'settled':
    case 'recorded':
      return 5
    case 'handedOver':
    case 'blocked':
    case 'unresolved':
    case 'declined':
    case 'withdrawn':
      return null
    default:
      return status satisfies never
  }
}
