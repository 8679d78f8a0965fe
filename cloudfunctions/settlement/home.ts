import type { TodoView } from '../../contract/views/todo'
import { paidNews } from '../../domain/points/todos'
import type { SettlementDocument } from '../platform/documents'
import type { HomeAsked, HomeShared } from '../platform/module'
import { settlementView } from '../points/view'

/** The newest notice, and those before it that may have been paid in the last days. */
const noticesMax = 3

export async function newestNotices({ store, member }: HomeAsked): Promise<SettlementDocument[]> {
  const { communityId } = member
  const newest = { orderBy: [['postedAt', 'desc']] as const, limit: noticesMax }
  const found = await store.find('settlements', { communityId }, newest)
  return found.filter(({ status }) => status !== 'posting')
}

/** The newest notice, and what the last ones paid me. */
export function settlementHome({ member: { memberId } }: HomeShared, notices: readonly SettlementDocument[]) {
  const [notice] = notices
  const todos = paidNews(notices, memberId).map(({ settlementId, at, points }): TodoView => ({
    key: `points:${settlementId}`,
    at,
    icon: 'points',
    label: `${points} 分到账了`,
    hint: ['公示期满，可以到超市换东西'],
    to: ['statement'],
  }))
  return { notice: notice === undefined ? null : settlementView(notice, memberId), todos }
}
