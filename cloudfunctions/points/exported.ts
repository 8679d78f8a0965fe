import { kindNames } from '../../domain/order/names'
import { difficulties } from '../../domain/order/scores'
import { orderKinds } from '../../domain/order/types'
import { accountNames } from '../../domain/points/names'
import { fieldsOf, type Book } from '../platform/book'
import { sayAdjustment } from '../../domain/points/score'
import type { LedgerDocument, StandardDocument } from '../platform/documents'
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
      ...(['subjectId', 'text', 'approvedByMemberId', 'seq'] as const),
    ],
    left: ['hash'],
  }),
}

export const standards: Book<StandardDocument> = {
  title: '积分标准',
  columns: [
    { key: 'version', title: '版', width: 6, read: ({ version }) => version },
    { key: 'day', title: '公布', width: 12, read: ({ publishedAt }) => ({ day: publishedAt }) },
    {
      ...{ key: 'base', title: '小修、中修、大修', width: 60 },
      read: ({ base }) =>
        orderKinds
          .map((kind) => `${kindNames[kind]} ${difficulties.map((each) => base[kind][each]).join('/')}`)
          .join('、'),
    },
    {
      ...{ key: 'lines', title: '加减分', width: 50 },
      read: (one) => one.adjustments.map((line) => `${line.label} ${sayAdjustment(line, one)}`).join('、'),
    },
    { key: 'max', title: '一单最多', width: 10, read: ({ maxPoints }) => maxPoints },
    { key: 'month', title: '一月最多', width: 10, read: ({ monthMax = 0 }) => monthMax },
  ],
  by: ['version', 'desc'],
  row: fieldsOf<StandardDocument>()({
    shown: [
      ...(['_id', 'communityId', 'version', 'publishedAt', 'byMemberId', 'base', 'adjustments'] as const),
      ...(['maxPoints', 'hourPoints', 'hoursMax', 'monthMax'] as const),
    ],
    left: [],
  }),
}

export async function ownEntries({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId }
  const found = await store.find('ledger', where, { orderBy: [['at', 'desc']], limit: ownMax })
  return { points: found.map(statementRow) }
}
