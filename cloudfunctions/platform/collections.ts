import type { CollectionDeclarations, IndexDeclaration } from './collections.types'

/** What wakes now, over all communities, the longest due first: the timer's one question to a collection. */
const wake = { name: 'wake', fields: [['wakeAt', 1]] } as const satisfies IndexDeclaration

const ascending = (...paths: readonly string[]) => paths.map((path) => [path, 1] as const)

/**
 * Every collection and index, declared once: the local cloud refuses anything else, and production is set up from it.
 * Each index begins with the community, but for those that answer before a community is known: `members.openid` (who is
 * this?), `orders.keys` (what does this person hold, was this request seen before?) so that a grab stays two steps deep
 * (docs/adr), and `wake` and `layout`, which the clock asks for everybody at once.
 */
export const collections = {
  communities: {
    indexes: [
      wake,
      { name: 'code', fields: [['joinCode', 1]], unique: true },
      { name: 'layout', fields: [['layout', 1]] },
    ],
  },
  members: {
    indexes: [
      { name: 'openid', fields: [['openid', 1]] },
      {
        name: 'once',
        fields: [
          ['communityId', 1],
          ['openid', 1],
        ],
        unique: true,
      },
      {
        name: 'joined',
        fields: [
          ['communityId', 1],
          ['joinedAt', -1],
        ],
      },
      {
        name: 'roles',
        fields: [
          ['communityId', 1],
          ['roles', 1],
          ['joinedAt', -1],
        ],
      },
      {
        name: 'volunteers',
        fields: [
          ['communityId', 1],
          ['volunteer.status', 1],
          ['volunteer.appliedAt', 1],
        ],
      },
      { name: 'relatives', fields: ascending('communityId', 'relatives') },
    ],
  },
  photos: {
    indexes: [
      wake,
      {
        name: 'owner',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'trace',
        fields: ascending('traceId', 'status'),
      },
    ],
  },
  orders: {
    indexes: [
      wake,
      { name: 'keys', fields: [['keys', 1]], unique: true },
      {
        name: 'board',
        fields: [
          ['communityId', 1],
          ['status', 1],
          ['publishedAt', 1],
        ],
      },
      {
        name: 'boardByKind',
        fields: [
          ['communityId', 1],
          ['status', 1],
          ['kind', 1],
          ['publishedAt', 1],
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
        name: 'byStatus',
        fields: [
          ['communityId', 1],
          ['status', 1],
          ['since', 1],
        ],
      },
      {
        name: 'due',
        fields: [
          ['communityId', 1],
          ['status', 1],
          ['dueAt', 1],
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
        name: 'crew',
        fields: [
          ['communityId', 1],
          ['activeIds', 1],
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
    ],
  },
  /** the retry keys and audit of every command that is not an order's own */
  journal: {
    indexes: [
      {
        name: 'audit',
        fields: [
          ['communityId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'by',
        fields: [
          ['communityId', 1],
          ['byMemberId', 1],
        ],
      },
    ],
  },
  ledger: {
    indexes: [
      {
        name: 'statement',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'book',
        fields: [
          ['communityId', 1],
          ['at', 1],
        ],
      },
    ],
  },
  wallets: {
    indexes: [
      {
        name: 'community',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
        ],
      },
    ],
  },
  settlements: {
    indexes: [
      wake,
      {
        name: 'notices',
        fields: [
          ['communityId', 1],
          ['postedAt', -1],
        ],
      },
      { name: 'named', fields: ascending('communityId', 'lines.memberId') },
    ],
  },
  goods: {
    indexes: [
      {
        name: 'shelf',
        fields: [
          ['communityId', 1],
          ['createdAt', 1],
        ],
      },
      {
        name: 'listed',
        fields: [
          ['communityId', 1],
          ['listed', 1],
          ['createdAt', -1],
        ],
      },
    ],
  },
  stock: {
    indexes: [
      {
        name: 'whole',
        fields: [
          ['communityId', 1],
          ['at', 1],
        ],
      },
      {
        name: 'book',
        fields: [
          ['communityId', 1],
          ['goodsId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  redemptions: {
    indexes: [
      wake,
      {
        name: 'whole',
        fields: [
          ['communityId', 1],
          ['heldAt', -1],
        ],
      },
      {
        name: 'mine',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['heldAt', -1],
        ],
      },
      {
        name: 'code',
        fields: [
          ['communityId', 1],
          ['codeKey', 1],
        ],
        unique: true,
      },
      {
        name: 'waiting',
        fields: [
          ['communityId', 1],
          ['status', 1],
          ['heldAt', 1],
        ],
      },
    ],
  },
} as const satisfies CollectionDeclarations

export type CollectionName = keyof typeof collections
