import type { OrderKind } from '../order/types'
import type { BodyKind } from './kinds'

/** Whom a community hands over to (R5): a company or an office, on the list that the secretary keeps. */
export interface Body {
  bodyId: string
  communityId: string
  kind: BodyKind
  name: string
  /** '' while nobody has written it down */
  phone: string
  /** names of the buildings it serves; empty: all of them */
  buildings: readonly string[]
  /** kinds of repair that are its own first of all; empty: none in particular */
  orderKinds: readonly OrderKind[]
  /** off the list since, epoch ms: gets nothing new, and what was sent to it stays with it; null while it is on it */
  closedAt: number | null
}
