import type { TodoView } from '../../contract/views/todo'
import { collectTasks, returnedNews } from '../../domain/market/todos'
import type { RedemptionDocument } from '../platform/documents'
import type { HomeShared } from '../platform/module'

/** What lies ready for me, and what went back because I did not come. */
export const marketTodos = ({ at }: HomeShared, redemptions: readonly RedemptionDocument[]): TodoView[] => [
  ...collectTasks(redemptions, at).map(({ redemptionId, goodsName, dueAt, soon }): TodoView => ({
    key: `collect:${redemptionId}`,
    dueAt,
    icon: soon ? 'alert' : 'gift',
    label: `${goodsName}等您来领`,
    hint: soon
      ? ['快到期了，', { moment: dueAt }, '前不来领，积分自动退回']
      : ['凭领取码来领，留到', { part: dueAt }],
    to: ['market'],
  })),
  ...returnedNews(redemptions).map(({ redemptionId, goodsName, at: returnedAt, points }): TodoView => ({
    key: `returned:${redemptionId}`,
    at: returnedAt,
    icon: 'undo',
    label: `${goodsName}过期没领`,
    hint: [`${points} 分退回来了，想要可以再换`],
    to: ['redemptions'],
  })),
]
