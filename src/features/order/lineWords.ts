import type { LineView, OrderRow } from '../../../contract/views/order'
import { sayMoment, sayPart } from '../../words/dates'
import { sayMaster } from '../../words/people'
import type { IconName } from '../../ui/Icon'
import type { Tone } from '../../ui/tone'

export interface LineWords {
  tone: Tone
  icon: IconName
  who: string
  step: string
  when?: string | undefined
  next?: string | undefined
}

/** In which part somebody reads the line. */
export type Part = OrderRow['part'] | 'other'

/** What is mine in it: my place in line, or until when a place is kept for me. */
interface Own {
  place?: number | null | undefined
  answerBy?: number | undefined
}

/** The one line of R6: who has it, which step, by when; overdue said as overdue. Moments are epoch ms. */
export function lineWords(line: LineView, part: Part, now: number, own: Own = {}): LineWords {
  if (part === 'offered') return offeredWords(own.answerBy, now)
  if (part === 'waiting') return waitingWords(line, now, own.place)
  if (part === 'joiner' && line.step === 'finished')
    return { tone: 'amber', icon: 'check', who: '师傅说修好了', step: '等报的人看看' }
  const words =
    part === 'crew' ? (crewWords(line, now) ?? residentWords(line, now)) : residentWords(line, now)
  return line.overdue && words.tone !== 'green' ? { ...words, tone: 'late', icon: 'alert' } : words
}

const by = (line: LineView, now: number, ends: string): string | undefined =>
  line.dueAt === null ? undefined : `${sayPart(line.dueAt, now)}${ends}`

const late = (line: LineView, now: number): string =>
  line.dueAt === null ? '已超时' : `原定${sayMoment(line.dueAt, now)}，已超时`

const offeredWords = (answerBy: number | undefined, now: number): LineWords => ({
  tone: 'amber',
  icon: 'hand',
  who: '您',
  step: '去不去，等您一句话',
  when: answerBy === undefined ? undefined : `名额留到${sayMoment(answerBy, now)}`,
  next: '去不了也没关系，不记失约',
})

function waitingWords(line: LineView, now: number, place: number | null | undefined): LineWords {
  return {
    tone: 'amber',
    icon: 'clock',
    who: '您',
    step: place ? `排在第 ${place} 位` : '正在排队',
    when: line.step === 'taken' ? by(line, now, '前有人上门') : undefined,
    next: '前面的人退回，按顺序来问您',
  }
}

function crewWords(line: LineView, now: number): LineWords | null {
  switch (line.step) {
    case 'open':
    case 'taken':
      return {
        tone: 'blue',
        icon: 'calendar',
        who: '您',
        step: line.overdue ? '还没上门' : '已接单',
        when: line.overdue ? late(line, now) : by(line, now, '前上门'),
        next: line.overdue ? '快去看看；去不了请退回，让别人接手' : '到了门口，点“我到了”',
      }
    case 'working':
      return { tone: 'blue', icon: 'tool', who: '您', step: '正在修', next: '修完点“修完了”，写一句做了什么' }
    case 'finished':
      return {
        tone: 'amber',
        icon: 'check',
        who: '报修人',
        step: '正在确认',
        when: by(line, now, '前'),
        next: '确认后社区给您评分',
      }
    case 'confirmed':
      return { tone: 'green', icon: 'done', who: '社区', step: '正在评分', when: by(line, now, '前') }
    case 'scored':
      return line.disputed
        ? {
            tone: 'amber',
            icon: 'clock',
            who: '社区',
            step: '有异议，正在核实',
            next: '答复以后，按定下的分到账',
          }
        : { tone: 'green', icon: 'done', who: '社区', step: '积分公示中', next: '公示期满就到您账上' }
    case 'settled':
      return { tone: 'green', icon: 'done', who: '', step: '积分已入账' }
    case 'reported':
    case 'handedOver':
    case 'blocked':
    case 'unresolved':
    case 'declined':
    case 'withdrawn':
    case 'recorded':
      return null
    default:
      return line.step satisfies never
  }
}

function residentWords(line: LineView, now: number): LineWords {
  switch (line.step) {
    case 'reported':
    case 'open':
    case 'taken':
    case 'working':
    case 'finished':
      return underWay(line, line.step, now)
    case 'confirmed':
    case 'scored':
      return { tone: 'green', icon: 'done', who: '', step: '已修好', next: '再有问题，随时报修' }
    case 'settled':
      return { tone: 'green', icon: 'done', who: '', step: '已办结' }
    case 'recorded':
      return { tone: 'grey', icon: 'done', who: '', step: '补登的，早已办好' }
    case 'handedOver':
      return {
        tone: 'blue',
        icon: 'share',
        who: line.owner.name || '物业',
        step: '正在办',
        when: line.overdue ? late(line, now) : by(line, now, '前答复'),
        next: '编号不变，有结果就告诉您',
      }
    case 'blocked':
      return {
        tone: 'amber',
        icon: 'pause',
        who: line.blocked?.by ?? '别的单位',
        step: '暂时卡住',
        when: line.blocked ? `${sayPart(line.blocked.until, now)}再看` : undefined,
        next: line.blocked?.why,
      }
    case 'unresolved':
      return {
        tone: 'amber',
        icon: 'alert',
        who: '社区',
        step: '正在想别的办法',
        when: line.overdue ? late(line, now) : by(line, now, '前答复'),
      }
    case 'declined':
      return { tone: 'grey', icon: 'close', who: '社区', step: '没能受理', next: '点开看原因，和谁能帮您' }
    case 'withdrawn':
      return { tone: 'grey', icon: 'undo', who: '', step: '已撤回' }
    default:
      return line.step satisfies never
  }
}

type UnderWay = 'reported' | 'open' | 'taken' | 'working' | 'finished'

function underWay(line: LineView, step: UnderWay, now: number): LineWords {
  const master = sayMaster(line.owner.name)
  switch (step) {
    case 'reported':
      return {
        tone: 'amber',
        icon: 'clock',
        who: '社区',
        step: '正在看',
        when: line.overdue ? late(line, now) : by(line, now, '前答复'),
        next: line.overdue ? '可以打电话问社区' : '看过就安排师傅，您不用再打电话',
      }
    case 'open':
      return line.owner.kind === 'crew'
        ? {
            tone: 'blue',
            icon: 'people',
            who: master,
            step: '已接单，还在凑人手',
            when: by(line, now, '前上门'),
          }
        : {
            tone: 'amber',
            icon: 'people',
            who: '社区',
            step: '正在找师傅',
            when: line.overdue ? late(line, now) : by(line, now, '前'),
            next: line.overdue ? '还没人接单，社区在想别的办法' : '有人接单马上告诉您',
          }
    case 'taken':
      return {
        tone: 'blue',
        icon: 'calendar',
        who: master,
        step: line.overdue ? '还没上门' : '已接单',
        when: line.overdue ? late(line, now) : by(line, now, '前来'),
        next: line.overdue ? '可以打电话问社区' : '您不用再打电话',
      }
    case 'working':
      return { tone: 'blue', icon: 'tool', who: master, step: '正在修' }
    case 'finished':
      return line.owner.kind === 'community'
        ? { tone: 'amber', icon: 'phone', who: '社区', step: '正在打电话回访', when: by(line, now, '前') }
        : {
            tone: 'amber',
            icon: 'check',
            who: '师傅说修好了',
            step: '请您看看',
            next: '没修好就说一声，马上重新安排',
          }
    default:
      return step satisfies never
  }
}
