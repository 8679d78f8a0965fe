import type { Body } from '../../../domain/body/types'
import { collection } from '../collections.types'

/** Whom a community hands over to (R5). Its `_id` is its bodyId. */
export interface BodyDocument extends Body {
  _id: string
  createdAt: number
}

export const bodyCollections = {
  bodies: collection<BodyDocument>()({
    indexes: [
      {
        name: 'list',
        fields: [
          ['communityId', 1],
          ['createdAt', 1],
        ],
      },
    ],
  }),
} as const
