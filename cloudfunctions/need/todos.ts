import type { TimedWords, TodoIcon, TodoView } from '../../contract/views/todo'
import { maskName } from '../../domain/kernel/mask'
import { helperKey } from '../../domain/need/header'
import { needClocks } from '../../domain/need/terms'
import type { Helper, Need } from '../../domain/need/types'
import type { CaseViewer } from '../platform/caseKind'

interface Say {
  what: string
  icon: TodoIcon
  label: string
  hint: TimedWords
}

/** What waits for me in a need, and what has come of mine. */
export function needTodos(need: Need, viewer: CaseViewer): TodoView[] {
  const task = (say: Say): TodoView => ({
    ...card(need, say),
    dueAt: needClocks(need).dueAt ?? need.since,
  })
  const news = (say: Say): TodoView => ({ ...card(need, say), at: need.since })
  const isAsker = need.asker.memberId === viewer.memberId
  const isFor = (helper: Helper) => viewer.keys.includes(helperKey(helper))
  switch (need.status) {
    case 'open': {
      const { title: label, invitation } = need
      const hint = ['您有合适的资源，社区请您认领']
      if (invitation !== null && isFor(invitation.helper)) {
        return [task({ what: 'needInvited', icon: 'hand', label, hint })]
      }
      return isAsker
        ? [news({ what: 'needListed', icon: 'people', label, hint: ['列进了需求清单，等人认领'] })]
        : []
    }
    case 'claimed': {
      const { title: label, helper, promisedAt } = need
      if (isFor(helper)) {
        const hint: TimedWords =
          promisedAt === null ? ['认领了，请定一个日子'] : ['答应', { moment: promisedAt }, '前办好']
        return [task({ what: 'needHeld', icon: 'clock', label, hint })]
      }
      const name = helper.as === 'unit' ? helper.name : maskName(helper.name)
      return isAsker ? [news({ what: 'needClaimed', icon: 'hand', label, hint: [`${name}认领了`] })] : []
    }
    case 'done': {
      const hint = ['说是办好了，请您看看是不是']
      return isAsker ? [task({ what: 'needDone', icon: 'check', label: need.title, hint })] : []
    }
    case 'confirmed':
      return isFor(need.helper)
        ? [news({ what: 'needConfirmed', icon: 'check', label: need.title, hint: ['本人说办好了'] })]
        : []
    case 'answered':
      return isAsker || isFor(need.helper)
        ? [news({ what: 'needAnswered', icon: 'check', label: need.title, hint: ['社区公开答复了'] })]
        : []
    case 'declined': {
      const hint = ['社区没有列入，点开看原因']
      return isAsker ? [news({ what: 'needDeclined', icon: 'alert', label: need.words, hint })] : []
    }
    case 'asked':
    case 'withdrawn':
      return []
    default:
      throw new Error(`unknown status ${String(need satisfies never)}`)
  }
}

const card = ({ needId, since }: Need, { what, icon, label, hint }: Say) => ({
  ...{ key: `${what}:${needId}:${since}`, icon, label, hint },
  to: ['need', { needId }] as ['need', { needId: string }],
})
