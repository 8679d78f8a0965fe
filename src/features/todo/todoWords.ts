import type { Destination } from '../../../contract/routes'
import type { Todo } from '../../../domain/todo/todo'
import { kindNames } from '../../../domain/order/names'
import { sayMoment, sayPart } from '../../words/dates'
import { sayPoints } from '../../words/people'
import type { IconName } from '../../ui/Icon'

export interface TodoWords {
  icon: IconName
  label: string
  hint: string
  /** where it is done */
  to: Destination
}

/** A to-do as people say it: what, by when or what came of it, and the page where it is done. */
export function todoWords(todo: Todo, now: number): TodoWords {
  switch (todo.what) {
    case 'confirm':
      return {
        icon: 'check',
        label: todo.summary,
        hint: `师傅说修好了，请您看看。${sayPart(todo.dueAt, now)}前没说，就算修好了`,
        to: ['order', { orderId: todo.orderId }],
      }
    case 'visit':
      return {
        icon: todo.late ? 'alert' : 'clock',
        label: `${todo.late ? '该上门了' : '快到上门的时间了'}：${jobOf(todo)}`,
        hint: todo.late
          ? `约的是${sayMoment(todo.dueAt, now)}，已超时。去不了请退回，让别人接手`
          : `约好${sayMoment(todo.dueAt, now)}前上门，去不了请早点退回`,
        to: ['order', { orderId: todo.orderId }],
      }
    case 'place':
      return {
        icon: 'hand',
        label: `轮到您了：${jobOf(todo)}`,
        hint: `前面的人退回了，请在${sayPart(todo.dueAt, now)}前上门`,
        to: ['order', { orderId: todo.orderId }],
      }
    case 'finish':
      return {
        icon: 'alert',
        label: `修完了吗？${jobOf(todo)}`,
        hint: '修完点“修好了”，写一句做了什么',
        to: ['order', { orderId: todo.orderId }],
      }
    case 'photo':
      return {
        icon: 'photo',
        label: `有 ${todo.count} 张照片没通过检查`,
        hint: `${todo.summary}：别人看不到。说不清的，可以打电话给社区`,
        to: ['order', { orderId: todo.orderId }],
      }
    case 'collect':
      return {
        icon: todo.soon ? 'alert' : 'gift',
        label: `${todo.goodsName}等您来领`,
        hint: todo.soon
          ? `快到期了，${sayMoment(todo.dueAt, now)}前不来领，积分自动退回`
          : `凭领取码来领，留到${sayPart(todo.dueAt, now)}`,
        to: ['market'],
      }
    case 'returned':
      return {
        icon: 'undo',
        label: `${todo.goodsName}过期没领`,
        hint: `${sayPoints(todo.points)}退回来了，想要可以再换`,
        to: ['redemptions'],
      }
    case 'points':
      return {
        icon: 'points',
        label: `${sayPoints(todo.points)}到账了`,
        hint: '公示期满，可以到超市换东西',
        to: ['statement'],
      }
    case 'volunteer':
      return { icon: 'people', ...answers[todo.status], to: ['board'] }
    default:
      return todo satisfies never
  }
}

const answers = {
  approved: { label: '您是维修志愿者了', hint: '看看邻居家有什么要修的' },
  refused: { label: '志愿者报名没通过', hint: '点开看原因，可以重新报名' },
  suspended: { label: '抢单暂停了', hint: '点开看原因' },
} as const

const jobOf = ({ building, kind }: { building: string; kind: keyof typeof kindNames }): string =>
  `${building} · ${kindNames[kind]}`
