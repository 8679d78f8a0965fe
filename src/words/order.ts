import type { OrderChannel, OrderStatus } from '../../domain/order/types'
import type { IconName } from '../ui/Icon'
import type { Tone } from '../ui/tone'

/** A status as picture, word and colour (StatusTag takes it as it is). */
export const statusWords: Readonly<Record<OrderStatus, { text: string; tone: Tone; icon: IconName }>> = {
  reported: { text: '待受理', tone: 'amber', icon: 'clock' },
  open: { text: '待抢单', tone: 'blue', icon: 'hand' },
  taken: { text: '已接单', tone: 'blue', icon: 'user' },
  working: { text: '上门中', tone: 'blue', icon: 'tool' },
  finished: { text: '待确认', tone: 'amber', icon: 'check' },
  confirmed: { text: '待评分', tone: 'green', icon: 'star' },
  scored: { text: '公示中', tone: 'green', icon: 'notice' },
  settled: { text: '已入账', tone: 'green', icon: 'done' },
  handedOver: { text: '已转办', tone: 'blue', icon: 'send' },
  blocked: { text: '受阻', tone: 'late', icon: 'pause' },
  unresolved: { text: '未能解决', tone: 'late', icon: 'alert' },
  declined: { text: '不受理', tone: 'grey', icon: 'close' },
  withdrawn: { text: '已撤回', tone: 'grey', icon: 'undo' },
}

export const channelWords: Readonly<Record<OrderChannel, string>> = {
  self: '自己报',
  proxy: '家人代报',
  phone: '电话',
  desk: '到社区',
}
