import { columns, type Book } from '../platform/book'
import type { LedgerDocument } from '../platform/documents'
import { ownMax, type OwnAsked } from '../platform/module'
import { statementRow } from './view'

export const ledger: Book<LedgerDocument> = {
  by: ['at', 'asc'],
  row: columns<LedgerDocument>()({
    shown: [
      ...(['_id', 'entryId', 'communityId', 'memberId', 'at', 'code', 'from', 'to', 'points'] as const),
      ...(['subjectId', 'text', 'approvedByMemberId'] as const),
    ],
    left: [],
  }),
}

export async function ownEntries({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId }
  const found = await store.find('ledger', where, { orderBy: [['at', 'desc']], limit: ownMax })
  return { points: found.map(statementRow) }
}
