import type { Role } from '../../domain/member/types'
import { noticeStatusNames } from '../../domain/notice/names'
import type { Audience, NoticeOutcome, NoticeStatus } from '../../domain/notice/types'
import type { IconName } from '../ui/Icon'
import type { Tone } from '../ui/tone'

const roleNames: Readonly<Record<Role, string>> = {
  resident: '居民',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
}

/** For whom a notice hangs. */
export function sayAudience(audience: Audience): string {
  switch (audience.kind) {
    case 'all':
      return '给全体居民'
    case 'building':
      return `给${audience.building}`
    case 'role':
      return `给${roleNames[audience.role]}`
    default:
      throw new Error(`unknown audience ${String(audience satisfies never)}`)
  }
}

/** What came of an objection to it. */
export const outcomeWords: Readonly<Record<NoticeOutcome, string>> = {
  kept: '维持原样',
  corrected: '已经更正',
  withdrawn: '公告撤下了',
}

export interface NoticeMark {
  tone: Tone
  icon: IconName
  text: string
}

const looks = {
  hanging: { tone: 'blue', icon: 'notice' },
  takenDown: { tone: 'grey', icon: 'clock' },
  withdrawn: { tone: 'grey', icon: 'undo' },
} as const satisfies Readonly<Record<NoticeStatus, Omit<NoticeMark, 'text'>>>

/** How it stands: picture, word and colour. */
export const statusMark = (status: NoticeStatus): NoticeMark => ({
  ...looks[status],
  text: noticeStatusNames[status],
})
