import type { BodyKind } from './kinds'
import type { Body } from './types'

/**
 * The 物业 of every community, before it writes a list of its own: its id is the community's. What was sent to 物业, and
 * whoever was made 物业, before there was a list, belongs to it.
 */
export const firstBodyId = (communityId: string): string => communityId

export const firstBody = (communityId: string): Body => ({
  bodyId: firstBodyId(communityId),
  communityId,
  kind: 'property',
  name: '物业公司',
  phone: '',
  buildings: [],
  orderKinds: [],
  closedAt: null,
})

interface Sent {
  /** absent when it was sent before there was a list */
  bodyId?: string
  to: BodyKind
}

/** To which body of the list something was sent; null when to one that never stood on it. */
export const bodyIdOfSent = ({ bodyId, to }: Sent, communityId: string): string | null =>
  bodyId ?? (to === 'property' ? firstBodyId(communityId) : null)
