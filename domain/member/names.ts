import type { Role, VolunteerStatus } from './types'

/** What people call each role. */
export const roleNames: Readonly<Record<Role, string>> = {
  resident: '居民',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
}

/** How far somebody is who offered to serve. */
export const volunteerStatusNames: Readonly<Record<VolunteerStatus, string>> = {
  applied: '待审核',
  approved: '已通过',
  refused: '没通过',
  suspended: '暂停',
}
