import {
  crewStatuses,
  deskStatuses,
  openStatuses,
  orderPhases,
  phaseOf,
  underWayStatuses,
  unmendedStatuses,
} from './phases'
import { orderStatuses } from './types'

const sorted = (statuses: readonly string[]) => [...statuses].sort()

test('what the desk must decide on, and what is in a crew’s hands', () => {
  expect(sorted(deskStatuses)).toEqual(['blocked', 'reported', 'unresolved'])
  expect(sorted(crewStatuses)).toEqual(['open', 'taken', 'working'])
})

test('an order is owed to the resident until it is mended, and under way until the resident has spoken', () => {
  expect(sorted(unmendedStatuses)).toEqual(
    sorted(['reported', 'open', 'taken', 'working', 'handedOver', 'blocked', 'unresolved']),
  )
  expect(sorted(underWayStatuses)).toEqual(sorted([...unmendedStatuses, 'finished']))
})

test('there is work to do until the points are paid, and none after that or after a no', () => {
  const over = orderStatuses.filter((status) => phaseOf(status) === 'over')
  expect(sorted(over)).toEqual(['declined', 'recorded', 'settled', 'withdrawn'])
  expect(sorted([...openStatuses, ...over])).toEqual(sorted(orderStatuses))
})

test('no phase is without a status', () => {
  expect(sorted([...new Set(orderStatuses.map(phaseOf))])).toEqual(sorted(orderPhases))
})
