import { maskName } from '../../domain/kernel/mask'
import { settlementNames } from '../../domain/points/names'
import { fieldsOf, type Book } from '../platform/book'
import type { SettlementDocument } from '../platform/documents'

const listOf = (lines: SettlementDocument['lines'], say: (name: string) => string) =>
  lines.map(({ name, points }) => `${say(name)} ${points} 分`).join('、')

export const settlements: Book<SettlementDocument> = {
  title: '公示',
  columns: [
    { key: 'title', title: '标题', width: 26, read: ({ title }) => title },
    { key: 'status', title: '状态', width: 10, read: ({ status }) => settlementNames[status] },
    { key: 'posted', title: '贴出', width: 12, read: ({ postedAt }) => ({ day: postedAt }) },
    { key: 'until', title: '期满', width: 12, read: ({ objectionUntil }) => ({ day: objectionUntil }) },
    { key: 'points', title: '总积分', width: 10, read: ({ totalPoints }) => totalPoints },
    {
      ...{ key: 'lines', title: '名单', width: 50 },
      read: ({ lines }) => listOf(lines, (name) => name),
      masked: ({ lines }) => listOf(lines, maskName),
    },
  ],
  by: ['postedAt', 'desc'],
  row: fieldsOf<SettlementDocument>()({
    shown: [
      ...(['_id', 'settlementId', 'communityId', 'title', 'status', 'postedAt', 'postedByMemberId'] as const),
      ...(['objectionUntil', 'settledAt', 'orderIds', 'lines', 'totalPoints', 'corrections'] as const),
    ],
    left: ['hash', 'wakeAt', 'wakeTries'],
  }),
}
