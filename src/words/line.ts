import type { OrderLine } from '../../domain/order/line'
import type { IconName } from '../ui/Icon'
import type { Tone } from '../ui/tone'
import { now } from '../platform/clock'
import { sayDay, sayLong, sayMoment, sayPart } from './dates'
import { statusWords } from './order'
import { sayMaster } from './people'

export interface LineWords {
  tone: Tone
  icon: IconName
  who: string
  step: string
  when?: string
  next?: string
}

/** due within this is said in amber, ms */
const soonMs = 2 * 3600_000

/** R6 in words: who has it, which step, by when. `<Line {...lineWords(row.line)} />` */
export function lineWords(line: OrderLine, nowMs = now()): LineWords {
  const status = statusWords[line.step]
  const words: LineWords = {
    tone: status.tone,
    icon: status.icon,
    who: ownerWords(line.owner),
    step: line.accepted ? '已接单，在办' : status.text,
    ...next(line),
  }
  if (line.blocked) {
    return {
      ...words,
      when: `${sayDay(line.blocked.until, nowMs)}再看`,
      next: `${line.blocked.by}：${line.blocked.why}`,
    }
  }
  if (line.overdue && line.dueAt !== null) {
    return { ...words, tone: 'late', icon: 'alert', when: `已超时 ${sayLong(nowMs - line.dueAt)}` }
  }
  if (line.pastEnd && line.endBy !== null) {
    return { ...words, tone: 'late', icon: 'alert', when: `总期限已过 ${sayLong(nowMs - line.endBy)}` }
  }
  if (line.dueAt === null) return words
  const soon = line.dueAt - nowMs < soonMs && words.tone === 'blue'
  return {
    ...words,
    when: sayBefore(line.dueAt, nowMs),
    ...(soon ? { tone: 'amber', icon: 'clock' } : {}),
  }
}

/** 今天 16:00 前 to the minute when it is near, 明天上午前 when it is not. */
function sayBefore(at: number, nowMs: number): string {
  return sayDay(at, nowMs) === '今天' ? `${sayMoment(at, nowMs)} 前` : `${sayPart(at, nowMs)}前`
}

function ownerWords(owner: OrderLine['owner']): string {
  switch (owner.kind) {
    case 'community':
      return '社区'
    case 'volunteers':
      return '志愿者'
    case 'crew':
      return sayMaster(owner.name)
    case 'reporter':
      return '报修人'
    case 'property':
      return owner.name || '物业'
    case 'other':
      return owner.name || '有关单位'
    case 'nobody':
      return ''
    default:
      return owner.kind satisfies never
  }
}

const nextWords: Partial<Record<OrderLine['step'], string>> = {
  reported: '社区会看是谁来修，您不用再打电话',
  open: '已经发给志愿者，等师傅来接',
  finished: '修好了就点“修好了”，没修好也请告诉我们',
}

function next({ step }: OrderLine): { next?: string } {
  const text = nextWords[step]
  return text === undefined ? {} : { next: text }
}
