import type { NoticeRow } from '../../../contract/views/notice'
import type { IconName } from '../../ui/Icon'
import type { Tone } from '../../ui/tone'

interface Mark {
  tone: Tone
  icon: IconName
  text: string
}

/** How it stands to me: what I owe it first. */
export function markOf({ status, mine, corrected }: NoticeRow): Mark | null {
  if (status === 'withdrawn') return { tone: 'grey', icon: 'undo', text: '已撤下' }
  if (status === 'takenDown') return { tone: 'grey', icon: 'clock', text: '已到期' }
  if (mine !== null && !mine.read) return { tone: 'amber', icon: 'alert', text: '请您看' }
  if (mine !== null) return { tone: 'green', icon: 'done', text: '您看过了' }
  return corrected ? { tone: 'blue', icon: 'edit', text: '更正过' } : null
}
