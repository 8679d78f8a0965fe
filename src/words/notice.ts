import type { Role } from '../../domain/member/types'
import type { Audience, NoticeOutcome } from '../../domain/notice/types'

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
