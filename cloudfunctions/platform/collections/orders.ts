import { collection } from '../collections.types'
import type { OrderDocument } from '../documents'
import { waking } from './wake'

export const orders = collection<OrderDocument>()({
  indexes: [
    ...waking,
    { name: 'keys', fields: [['keys', 1]], unique: true },
    {
      name: 'byStatus',
      fields: [
        ['communityId', 1],
        ['status', 1],
        ['rank', 1],
      ],
    },
    {
      name: 'board',
      fields: [
        ['communityId', 1],
        ['status', 1],
        ['kind', 1],
        ['rank', 1],
      ],
    },
    {
      name: 'register',
      fields: [
        ['communityId', 1],
        ['reportedAt', -1],
      ],
    },
    {
      name: 'search',
      fields: [
        ['communityId', 1],
        ['searchKeys', 1],
        ['reportedAt', -1],
      ],
    },
    {
      name: 'late',
      fields: [
        ['communityId', 1],
        ['status', 1],
        ['lateAt', 1],
      ],
    },
    {
      name: 'pressing',
      fields: [
        ['communityId', 1],
        ['pressingAt', 1],
      ],
    },
    {
      name: 'reporter',
      fields: [
        ['communityId', 1],
        ['reporterId', 1],
        ['reportedAt', -1],
      ],
    },
    {
      name: 'consent',
      fields: [
        ['communityId', 1],
        ['consentId', 1],
        ['reportedAt', -1],
      ],
    },
    // What is late of a body is counted among the few that it has: the platform keeps 20 indexes a collection.
    {
      name: 'body',
      fields: [
        ['communityId', 1],
        ['bodyId', 1],
        ['rank', 1],
      ],
    },
    {
      name: 'onceBody',
      fields: [
        ['communityId', 1],
        ['onceBodyIds', 1],
        ['reportedAt', -1],
      ],
    },
    {
      name: 'crew',
      fields: [
        ['communityId', 1],
        ['activeIds', 1],
      ],
    },
    {
      name: 'joiners',
      fields: [
        ['communityId', 1],
        ['joinerIds', 1],
      ],
    },
    {
      name: 'people',
      fields: [
        ['communityId', 1],
        ['peopleIds', 1],
        ['reportedAt', -1],
      ],
    },
    {
      name: 'settlement',
      fields: [
        ['communityId', 1],
        ['settlementId', 1],
        ['status', 1],
      ],
    },
    {
      name: 'objections',
      fields: [
        ['communityId', 1],
        ['objectionAt', 1],
      ],
    },
    {
      name: 'news',
      fields: [
        ['communityId', 1],
        ['newsIds', 1],
        ['newsAt', -1],
      ],
    },
    {
      name: 'appeals',
      fields: [
        ['communityId', 1],
        ['appealAt', 1],
      ],
    },
  ],
})
