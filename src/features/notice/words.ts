import type { NoticeRow } from '../../../contract/views/notice'
import { statusMark, type NoticeMark } from '../../words/notice'

/** How it stands to me: what I owe it first. */
export function markOf({ status, mine, corrected }: NoticeRow): NoticeMark | null {
  if (status !== 'hanging') return statusMark(status)
  if (mine !== null && !mine.read) return { tone: 'amber', icon: 'alert', text: '请您看' }
  if (mine !== null) return { tone: 'green', icon: 'done', text: '您看过了' }
  return corrected ? { tone: 'blue', icon: 'edit', text: '更正过' } : null
}
