import type { Outage } from '../../../domain/outage/types'
import { collection } from '../collections.types'
import type { Waking } from '../documents'
import { waking } from './wake'

/** What the rules say of an outage, and beside it what it is found by. */
export interface OutageDocument extends Waking {
  _id: string
  communityId: string
  announcedAt: number
  /** it is told until then: it lasts, or was over early a short while ago. Epoch ms */
  toldUntil: number
  state: Outage
}

export const outageCollections = {
  outages: collection<OutageDocument>()({
    indexes: [
      ...waking,
      {
        name: 'all',
        fields: [
          ['communityId', 1],
          ['announcedAt', -1],
        ],
      },
      {
        name: 'told',
        fields: [
          ['communityId', 1],
          ['toldUntil', 1],
        ],
      },
    ],
  }),
} as const
