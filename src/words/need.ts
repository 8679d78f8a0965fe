import { needKindNames, needStatusNames } from '../../domain/need/names'
import type { NeedKind, NeedStatus } from '../../domain/need/types'
import type { IconName } from '../ui/Icon'
import type { Tone } from '../ui/tone'

const looks = {
  asked: { tone: 'amber', icon: 'clock' },
  open: { tone: 'blue', icon: 'hand' },
  claimed: { tone: 'blue', icon: 'people' },
  done: { tone: 'amber', icon: 'check' },
  confirmed: { tone: 'green', icon: 'check' },
  answered: { tone: 'green', icon: 'done' },
  declined: { tone: 'grey', icon: 'close' },
  withdrawn: { tone: 'grey', icon: 'undo' },
} as const satisfies Readonly<Record<NeedStatus, { tone: Tone; icon: IconName }>>

/** How it stands: picture, word and colour. */
export const needMark = (status: NeedStatus): { tone: Tone; icon: IconName; text: string } => ({
  ...looks[status],
  text: needStatusNames[status],
})

const hints: Readonly<Record<NeedKind, string>> = {
  need: '一户或一栋楼要办的事',
  wish: '给一个人办的小事',
  project: '几个人一起做的事',
}

/** The three kinds, to choose from. */
export const needKindOptions = (Object.keys(hints) as NeedKind[]).map((value) => ({
  value,
  text: needKindNames[value],
  hint: hints[value],
}))
