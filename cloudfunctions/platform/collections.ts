import { awardCollections } from './collections/awards'
import { certificateCollections } from './collections/certificates'
import { caseCollections } from './collections/cases'
import { bodyCollections } from './collections/bodies'
import { importCollections } from './collections/imports'
import { noticeCollections } from './collections/notices'
import { outageCollections } from './collections/outages'
import { orders } from './collections/orders'
import { waking } from './collections/wake'
import { collection, type CollectionDeclarations } from './collections.types'
import type {
  CommunityDocument,
  ConsentDocument,
  GoodsDocument,
  JournalDocument,
  LedgerDocument,
  MemberDocument,
  AttachmentDocument,
  RedemptionDocument,
  SettlementDocument,
  StandardDocument,
  StockDocument,
  TableDocument,
  WalletDocument,
} from './documents'

const ascending = (...paths: readonly string[]) => paths.map((path) => [path, 1] as const)

/**
 * Every collection with what lies in it and its indexes, declared once: the local cloud refuses anything else, and production is set up from it.
 * Each index begins with the community, but for those that answer before a community is known: `members.openid` (who is
 * this?), `orders.keys` (what does this person hold, was this request seen before?) so that a grab stays two steps deep
 * (docs/adr), and `wake` and `layout`, which the clock asks for everybody at once.
 */
export const collections = {
  communities: collection<CommunityDocument>()({
    indexes: [
      ...waking,
      { name: 'code', fields: [['joinCode', 1]], unique: true },
      { name: 'layout', fields: [['layout', 1]] },
    ],
  }),
  members: collection<MemberDocument>()({
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
      ...waking,
      { name: 'relatives', fields: ascending('communityId', 'relatives') },
      { name: 'phone', fields: ascending('communityId', 'phone') },
    ],
  }),
  /** who lets whom act for them (R3) */
  consents: collection<ConsentDocument>()({
    indexes: [
      { name: 'people', fields: ascending('communityId', 'peopleIds') },
      { name: 'phone', fields: ascending('communityId', 'principal.phone') },
      { name: 'standing', fields: ascending('communityId', 'status', 'askedAt') },
      { name: 'whole', fields: ascending('communityId', 'askedAt') },
    ],
  }),
  photos: collection<AttachmentDocument>()({
    indexes: [
      ...waking,
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
  }),
  orders,
  /** the retry keys and audit of every command that is not an order's own */
  journal: collection<JournalDocument>()({
    indexes: [
      {
        name: 'audit',
        fields: [
          ['communityId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'changes',
        fields: [
          ['communityId', 1],
          ['changedAt', -1],
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
  }),
  ledger: collection<LedgerDocument>()({
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
      { name: 'chain', fields: ascending('communityId', 'memberId', 'seq') },
    ],
  }),
  wallets: collection<WalletDocument>()({
    indexes: [
      {
        name: 'community',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
        ],
      },
    ],
  }),
  settlements: collection<SettlementDocument>()({
    indexes: [
      ...waking,
      {
        name: 'notices',
        fields: [
          ['communityId', 1],
          ['postedAt', -1],
        ],
      },
      { name: 'named', fields: ascending('communityId', 'lines.memberId') },
    ],
  }),
  standards: collection<StandardDocument>()({
    indexes: [
      {
        name: 'versions',
        fields: [
          ['communityId', 1],
          ['version', -1],
        ],
      },
    ],
  }),
  ...caseCollections,
  ...bodyCollections,
  ...awardCollections,
  ...noticeCollections,
  ...outageCollections,
  ...certificateCollections,
  ...importCollections,
  goods: collection<GoodsDocument>()({
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
  }),
  stock: collection<StockDocument>()({
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
  }),
  redemptions: collection<RedemptionDocument>()({
    indexes: [
      ...waking,
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
  }),
  /** files that somebody asked for: wiped within the hour, that they were asked for stays */
  tables: collection<TableDocument>()({
    indexes: [
      ...waking,
      {
        name: 'mine',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['at', -1],
        ],
      },
    ],
  }),
} as const satisfies CollectionDeclarations

export type CollectionName = keyof typeof collections
