import type { SentOrders, SentRow } from '../../../contract/views/body'
import { statusNames } from '../../../domain/order/names'
import { sayDay, sayLong } from '../../words/dates'
import type { IconName } from '../../ui/Icon'
import type { Tone } from '../../ui/tone'

interface Mark {
  tone: Tone
  icon: IconName
  text: string
}

/** How it stands between us and the community. */
export function markOf(
  row: Pick<SentRow, 'dueAt' | 'late' | 'until' | 'answer' | 'status'>,
  now: number,
): Mark {
  const { dueAt, late, until, answer, status } = row
  if (dueAt === null) {
    if (answer === null) return { tone: 'grey', icon: 'undo', text: '社区收回了' }
    return answer.fixed
      ? { tone: 'green', icon: 'done', text: `说修好了，${statusNames[status]}` }
      : { tone: 'grey', icon: 'back', text: '退回了社区' }
  }
  if (late) return { tone: 'late', icon: 'alert', text: `已超时 ${sayLong(now - dueAt)}` }
  if (until === null) return { tone: 'amber', icon: 'bell', text: '等你们接单' }
  return { tone: 'blue', icon: 'calendar', text: `说好${sayDay(until, now)}前办好` }
}

/** 阡上物业 · 2 单等接 · 1 单超时 */
export function sayCounts({ body, counts }: Pick<SentOrders, 'body' | 'counts'>): string {
  if (counts === undefined) return body.name
  const { fresh, accepted, late } = counts
  return [
    body.name,
    fresh > 0 ? `${fresh} 单等接` : '',
    accepted > 0 ? `${accepted} 单在办` : '',
    late > 0 ? `${late} 单超时` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
