import type { Role } from './types'

/** What people call each role. */
export const roleNames: Readonly<Record<Role, string>> = {
  resident: '居民',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
}
