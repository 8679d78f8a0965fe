import { defaultGates } from '../../domain/community/gates'
import type { CommunityView } from '../../contract/views/community'
import type { MeView } from '../../contract/views/member'

export const community: CommunityView = {
  communityId: 'qingshi',
  name: '青石社区',
  phone: '0532-85550101',
  marketHours: '每周二、周五上午，社区一楼',
  openTimes: [],
  categories: ['居家', '日用'],
  buildings: [{ name: '2号楼', units: ['1单元', '2单元'] }],
  numbers: [{ topic: 'gas', name: '青石燃气', phone: '0532-85550103' }],
  rules: {
    slots: 2,
    heldMax: 3,
    promiseHours: 48,
    noticeDays: 7,
    pickupDays: 7,
  },
  gates: defaultGates,
  templates: {},
}

export const resident: MeView = {
  memberId: 'm1',
  communityId: 'qingshi',
  name: '陈玉兰',
  phone: '13900000001',
  home: { building: '2号楼', unit: '2单元', room: '1401' },
  roles: ['resident'],
  volunteer: null,
}

export const volunteer: MeView = {
  ...resident,
  memberId: 'm2',
  name: '刘建',
  roles: ['resident', 'volunteer'],
  volunteer: {
    status: 'approved',
    skills: ['door'],
    licences: [],
    insuredUntil: null,
    guardian: null,
    appliedAt: 1,
    reviewedAt: 2,
    reviewReason: null,
  },
}
