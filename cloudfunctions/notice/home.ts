import type { TodoView } from '../../contract/views/todo'
import { keysFor } from '../../domain/notice/audience'
import type { Notice } from '../../domain/notice/types'
import { newsMs } from '../../domain/todo/todo'
import type { NoticeDocument } from '../platform/collections/notices'
import type { HomeAsked, HomeShared } from '../platform/module'

/** More than anybody looks through on their first page. */
const noticesMax = 20

/** What waits for me or has come of it, and what was hung for me in the last days: one request. */
export function nearNotices({ store, member, at }: HomeAsked): Promise<NoticeDocument[]> {
  const { communityId, memberId } = member
  const { command } = store
  const mine = { communityId, concernedIds: memberId }
  const fresh = {
    communityId,
    audience: command.in(keysFor(member)),
    postedAt: command.gt(at - newsMs),
  }
  return store.find('notices', command.or([mine, fresh]), {
    orderBy: [['postedAt', 'desc']],
    limit: noticesMax,
  })
}

/** To read by then, to agree, an answer that came, or simply new. */
export const noticeTodos = ({ member, at }: HomeShared, near: readonly NoticeDocument[]): TodoView[] =>
  near.flatMap(({ state }) => todosOf(state, member.memberId, at))

function todosOf(notice: Notice, memberId: string, at: number): TodoView[] {
  const { noticeId, title, receipts, named, objections, postedAt } = notice
  const card: Pick<TodoView, 'label' | 'to'> = { label: title, to: ['notice', { noticeId }] }
  const todos: TodoView[] = []
  if (notice.status === 'hanging' && receipts?.waitingIds.includes(memberId) === true) {
    const reminded = receipts.remindedAt !== null
    const hint = [reminded ? '社区催您看，' : '请您看一看，', { moment: receipts.dueAt }, '前'] as const
    todos.push({ ...card, icon: 'alert', key: `noticeRead:${noticeId}`, dueAt: receipts.dueAt, hint })
  } else if (notice.status === 'hanging' && postedAt > at - newsMs) {
    todos.push({ ...card, icon: 'people', key: `notice:${noticeId}`, at: postedAt, hint: ['社区贴了新公告'] })
  }
  if (
    notice.status === 'hanging' &&
    named.some((one) => one.memberId === memberId && one.consent === 'asked')
  ) {
    const hint = ['上面有您的名字，写全名要您同意']
    todos.push({ ...card, icon: 'check', key: `noticeName:${noticeId}`, at: postedAt, hint })
  }
  const answer = objections.find(({ person }) => person.memberId === memberId)?.answer ?? null
  if (answer !== null) {
    const hint = [`您的异议有答复了：${outcomeWords[answer.outcome]}`]
    todos.push({ ...card, icon: 'hand', key: `noticeAnswer:${noticeId}`, at: answer.at, hint })
  }
  return todos
}

const outcomeWords = { kept: '维持原样', corrected: '已经更正', withdrawn: '已经撤下' } as const
