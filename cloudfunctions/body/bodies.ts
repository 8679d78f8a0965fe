import { firstBody } from '../../domain/body/first'
import { bodiesMax } from '../../domain/body/put'
import type { Body } from '../../domain/body/types'
import type { BodyDocument } from '../platform/collections/bodies'
import type { Store } from '../platform/store'

/** The whole list of a community, as it was written. */
export const bodiesOf = (store: Store, communityId: string): Promise<BodyDocument[]> =>
  store.find('bodies', { communityId }, { orderBy: [['createdAt', 'asc']], limit: bodiesMax })

/** A body of this community; null when there is none, or it is another community's. */
export const bodyIn = (communityId: string, body: BodyDocument | null): BodyDocument | null =>
  body?.communityId === communityId ? body : null

/** As a community begins, and as one had it before there was a list. */
export const firstBodyDocument = (communityId: string, at: number): BodyDocument =>
  bodyDocument(firstBody(communityId), at)

export const bodyDocument = (body: Body, createdAt: number): BodyDocument => ({
  _id: body.bodyId,
  ...body,
  createdAt,
})
