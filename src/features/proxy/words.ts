import type { ConsentView } from '../../../contract/views/proxy'
import type { IconName } from '../../ui/Icon'
import type { Tone } from '../../ui/tone'

interface Standing {
  tone: Tone
  icon: IconName
  text: string
}

/** Where a consent stands, for either side. */
export function standing({ status, side, lapsed }: ConsentView): Standing {
  if (lapsed) return { tone: 'grey', icon: 'close', text: '没等到答复' }
  switch (status) {
    case 'asked':
      return { tone: 'amber', icon: 'clock', text: side === 'helper' ? '等他答复' : '等您答复' }
    case 'agreed':
      return { tone: 'green', icon: 'check', text: '可以代办' }
    case 'refused':
      return { tone: 'grey', icon: 'close', text: '没有同意' }
    case 'ended':
      return { tone: 'grey', icon: 'undo', text: '不代办了' }
    default:
      return status satisfies never
  }
}

export const isOpen = ({ status, lapsed }: ConsentView): boolean =>
  status === 'agreed' || (status === 'asked' && !lapsed)

/** What letting somebody act means, in one line. */
export const whatFor = (mayConfirm: boolean): string =>
  mayConfirm ? '替他报修、看进度、说修好了' : '替他报修、看进度'
