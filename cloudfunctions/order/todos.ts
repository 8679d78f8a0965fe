import type { TimedWords, TodoIcon, TodoView } from '../../contract/views/todo'
import { crewOf } from '../../domain/order/crew'
import { kindNames } from '../../domain/order/names'
import { offersOf } from '../../domain/order/offers'
import { orderTasks, type OrderTask, type OrderWords } from '../../domain/order/todos'
import type { OrderState } from '../../domain/order/states'
import type { HomeShared } from '../platform/module'

/** What my orders want of me. */
export function orderTodos({ member, reported, active, at }: HomeShared): TodoView[] {
  const { memberId } = member
  const held = active.filter(({ state }) => holds(state, memberId))
  const mine = {
    reported: reported.map(({ state }) => state),
    held: held.map(({ state }) => state),
    offered: active.flatMap(({ state }) =>
      offersOf(state)
        .filter((offer) => offer.memberId === memberId)
        .map((offer) => ({ order: state, offer })),
    ),
  }
  return orderTasks(mine, at).map(todoOf)
}

const holds = (state: OrderState, memberId: string): boolean =>
  crewOf(state).some((member) => member.memberId === memberId)

function todoOf(task: OrderTask): TodoView {
  const { what, orderId, dueAt } = task
  return { key: `${what}:${orderId}`, dueAt, orderId, to: ['order', { orderId }], ...wordsOf(task) }
}

function wordsOf(task: OrderTask): { icon: TodoIcon; label: string; hint: TimedWords } {
  const { dueAt } = task
  switch (task.what) {
    case 'confirm':
      return {
        icon: 'check',
        label: task.summary,
        hint: ['师傅说修好了，请您看看。', { part: dueAt }, '前没说，就算修好了'],
      }
    case 'visit':
      return {
        icon: task.late ? 'alert' : 'clock',
        label: `${task.late ? '该上门了' : '快到上门的时间了'}：${jobOf(task)}`,
        hint: task.late
          ? ['约的是', { moment: dueAt }, '，已超时。去不了请退回，让别人接手']
          : ['约好', { moment: dueAt }, '前上门，去不了请早点退回'],
      }
    case 'time':
      return {
        icon: 'clock',
        label: `住户那个时间不方便：${jobOf(task)}`,
        hint: ['点开另约一个时间；去不了，现在退回不算什么'],
      }
    case 'offer':
      return {
        icon: 'hand',
        label: `${task.again ? '没修好，请您再去看看' : task.byName ? '社区想请您去' : '轮到您了，去吗'}：${jobOf(task)}`,
        hint: ['名额给您留到', { moment: dueAt }, '，去不去都请点开说一声'],
      }
    case 'finish':
      return {
        icon: 'alert',
        label: `修完了吗？${jobOf(task)}`,
        hint: ['修完点“修完了”，写一句做了什么。', { moment: task.endsAt }, '前没写，就当没修成，交回社区'],
      }
    default:
      throw new Error(`unknown task ${String(task satisfies never)}`)
  }
}

const jobOf = ({ building, kind }: OrderWords): string => `${building} · ${kindNames[kind]}`
