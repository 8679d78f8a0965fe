import { accountNames } from '../../domain/points/names'
import { fieldsOf, type Book } from '../platform/book'
import type { LedgerDocument } from '../platform/documents'
import { ownMax, type OwnAsked } from '../platform/module'
import { statementRow } from './view'

export const ledger: Book<LedgerDocument> = {
  title: '积分流水',
  columns: [
    { key: 'day', title: '日期', width: 12, read: ({ at }) => ({ day: at }) },
    { key: 'member', title: '成员号', width: 30, read: ({ memberId }) => memberId },
    { key: 'text', title: '说明', width: 24, read: ({ text }) => text },
    { key: 'points', title: '积分', width: 8, read: ({ points }) => points },
    { key: 'from', title: '从', width: 10, read: ({ from }) => accountNames[from.name] },
    { key: 'to', title: '到', width: 10, read: ({ to }) => accountNames[to.name] },
  ],
  by: ['at', 'asc'],
  row: fieldsOf<LedgerDocument>()({
    shown: [
      ...(['_id', 'entryId', 'communityId', 'memberId', 'at', 'code', 'from', 'to', 'points'] as const),
      ...(['subjectId', 'text', 'approvedByMemberId', 'seq', 'hash'] as const),
    ],
    left: [],
  }),
}

export async function ownEntries({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId }
  const found = await store.find('ledger', where, { orderBy: [['at', 'desc']], limit: ownMax })
  return { points: found.map(statementRow) }
}
