import type { TodoView } from '../../contract/views/todo'
import { volunteerNews } from '../../domain/member/todos'
import type { HomeShared } from '../platform/module'

const answers = {
  approved: { label: '您是维修志愿者了', hint: ['看看邻居家有什么要修的'] },
  refused: { label: '志愿者报名没通过', hint: ['点开看原因，可以重新报名'] },
  suspended: { label: '抢单暂停了', hint: ['点开看原因'] },
} as const

/** What became of my application. */
export const volunteerTodos = ({ member }: HomeShared): TodoView[] =>
  volunteerNews(member.volunteer).map(({ at, status }) => ({
    key: `volunteer:${at}`,
    at,
    icon: 'people',
    ...answers[status],
    to: ['board'],
  }))
