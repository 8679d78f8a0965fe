import type { OrderKind } from '../order/types'
import type { Body } from './types'

/** What is to be handed over. */
interface Place {
  building: string
  kind: OrderKind
}

type Fit = Pick<Body, 'kind' | 'buildings' | 'orderKinds' | 'closedAt'>

/**
 * The bodies that may be handed this, the likeliest first: whose own this kind is, then 物业, then the rest; among
 * them, those that name the building before those that serve all. Who is off the list or serves other buildings is left out.
 */
export function fittingBodies<Listed extends Fit>(bodies: readonly Listed[], place: Place): Listed[] {
  return bodies
    .filter(({ closedAt, buildings }) => closedAt === null && serves(buildings, place.building))
    .map((body, listed) => ({ body, listed }))
    .sort((a, b) => weight(b.body, place) - weight(a.body, place) || a.listed - b.listed)
    .map(({ body }) => body)
}

const serves = (buildings: readonly string[], building: string): boolean =>
  buildings.length === 0 || buildings.includes(building)

const weight = ({ kind, buildings, orderKinds }: Fit, place: Place): number =>
  (orderKinds.includes(place.kind) ? 4 : 0) +
  (kind === 'property' ? 2 : 0) +
  (buildings.includes(place.building) ? 1 : 0)
