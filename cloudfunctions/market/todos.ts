import type { TodoView } from '../../contract/views/todo'
import { collectTasks, counterNews, returnedNews } from '../../domain/market/todos'
import type { RedemptionDocument } from '../platform/documents'
import type { HomeShared } from '../platform/module'

/** What lies ready for me, and what went back because I did not come. */
export const marketTodos = ({ at }: HomeShared, redemptions: readonly RedemptionDocument[]): TodoView[] => [
  ...collectTasks(redemptions, at).map(({ redemptionId, goodsName, dueAt, soon, atCounter }): TodoView => ({
    key: `collect:${redemptionId}`,
    dueAt,
    icon: soon ? 'alert' : 'gift',
    label: atCounter ? `社区替您换了${goodsName}` : `${goodsName}等您来领`,
    hint: soon
      ? ['快到期了，', { moment: dueAt }, '前不来领，积分自动退回']
      : [atCounter ? '不是您要的可以退，留到' : '凭领取码来领，留到', { part: dueAt }],
    to: ['market'],
  })),
  ...counterNews(redemptions).map(({ redemptionId, goodsName, at: takenAt, points }): TodoView => ({
    key: `counter:${redemptionId}`,
    at: takenAt,
    icon: 'gift',
    label: `社区替您换的${goodsName}领走了`,
    hint: [`用了 ${points} 分，不是您要的请给社区打电话`],
    to: ['redemptions'],
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
