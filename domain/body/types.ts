import type { OrderKind } from '../order/types'

/** What a body is: 物业 街道 市政 供水 供电 燃气 供暖 电梯 其他. The first, the second, the third and the last are as old as orders are. */
export const bodyKinds = [
  'property',
  'municipal',
  'street',
  'other',
  'water',
  'power',
  'gas',
  'heating',
  'lift',
] as const
export type BodyKind = (typeof bodyKinds)[number]

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
