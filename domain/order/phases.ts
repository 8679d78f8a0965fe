import { orderStatuses, type OrderStatus } from './types'

/**
 * In whose hands an order of each status lies:
 * `desk` the community must decide · `elsewhere` another body has it · `crew` volunteers have it, or may take it ·
 * `answer` the work is said to be done, the resident has not spoken yet · `points` mended, points not paid yet ·
 * `over` nobody owes anything more.
 */
export const orderPhases = ['desk', 'elsewhere', 'crew', 'answer', 'points', 'over'] as const
export type OrderPhase = (typeof orderPhases)[number]

/** The one table of what is still going on. A new status does not compile until it has its place here. */
const phases: Readonly<Record<OrderStatus, OrderPhase>> = {
  reported: 'desk',
  unresolved: 'desk',
  blocked: 'desk',
  handedOver: 'elsewhere',
  open: 'crew',
  taken: 'crew',
  working: 'crew',
  finished: 'answer',
  confirmed: 'points',
  scored: 'points',
  settled: 'over',
  declined: 'over',
  withdrawn: 'over',
  recorded: 'over',
}

/** @internal for the tests of the table */
export const phaseOf = (status: OrderStatus): OrderPhase => phases[status]

const statusesIn = (...wanted: readonly OrderPhase[]): readonly OrderStatus[] =>
  orderStatuses.filter((status) => wanted.includes(phases[status]))

/** Waits for a decision at the community's desk. */
export const deskStatuses = statusesIn('desk')
/** On the board or in a crew's hands: its crew may know the door, and it counts against their cap. */
export const crewStatuses = statusesIn('crew')
/** Not mended yet: the community still owes it to the resident. */
export const unmendedStatuses = statusesIn('desk', 'elsewhere', 'crew')
/** Still needs its reporter, or somebody's hands. */
export const underWayStatuses = statusesIn('desk', 'elsewhere', 'crew', 'answer')
/** Somebody still has to do something, be it to pay the points. */
export const openStatuses = statusesIn('desk', 'elsewhere', 'crew', 'answer', 'points')

export const isUnmended = (status: OrderStatus): boolean => unmendedStatuses.includes(status)
export const isUnderWay = (status: OrderStatus): boolean => underWayStatuses.includes(status)
export const isInHands = (status: OrderStatus): boolean => crewStatuses.includes(status)
