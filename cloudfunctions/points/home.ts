import type { TodoView } from '../../contract/views/todo'
import { isoDayOf } from '../../domain/kernel/time'
import type { HomeShared } from '../platform/module'

/** What of mine will be cleared, a month long, until it is used or its day has come (P3). */
export function pointsHome({ member: { expiring }, at }: HomeShared): { todos: readonly TodoView[] } {
  if (expiring === undefined || expiring.at <= at) return { todos: [] }
  const todo: TodoView = {
    key: `expiring:${expiring.at}`,
    dueAt: expiring.at - 1,
    icon: 'points',
    label: `${expiring.points} 分${lastDay(expiring.at)}后清零`,
    hint: ['一年前攒下的，去超市换点东西吧'],
    to: ['market'],
  }
  return { todos: [todo] }
}

/** `6月30日`, the last day on which they can be used. */
function lastDay(at: number): string {
  const [, month, day] = isoDayOf(at - 1).split('-')
  return `${Number(month)}月${Number(day)}日`
}
