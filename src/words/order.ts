import { statusNames } from '../../domain/order/names'
import type { OrderStatus } from '../../domain/order/types'
import type { IconName } from '../ui/Icon'
import type { Tone } from '../ui/tone'

/** A status as picture, word and colour (StatusTag takes it as it is). */
export const statusWords: Readonly<Record<OrderStatus, { text: string; tone: Tone; icon: IconName }>> = {
  reported: { text: statusNames.reported, tone: 'amber', icon: 'clock' },
  open: { text: statusNames.open, tone: 'blue', icon: 'hand' },
  taken: { text: statusNames.taken, tone: 'blue', icon: 'user' },
  working: { text: statusNames.working, tone: 'blue', icon: 'tool' },
  finished: { text: statusNames.finished, tone: 'amber', icon: 'check' },
  confirmed: { text: statusNames.confirmed, tone: 'green', icon: 'star' },
  scored: { text: statusNames.scored, tone: 'green', icon: 'notice' },
  settled: { text: statusNames.settled, tone: 'green', icon: 'done' },
  handedOver: { text: statusNames.handedOver, tone: 'blue', icon: 'send' },
  blocked: { text: statusNames.blocked, tone: 'late', icon: 'pause' },
  unresolved: { text: statusNames.unresolved, tone: 'late', icon: 'alert' },
  declined: { text: statusNames.declined, tone: 'grey', icon: 'close' },
  withdrawn: { text: statusNames.withdrawn, tone: 'grey', icon: 'undo' },
  recorded: { text: statusNames.recorded, tone: 'grey', icon: 'list' },
}
