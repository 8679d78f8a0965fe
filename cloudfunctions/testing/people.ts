import { defaultRules, defaultStandard } from '../../domain/community/defaults'
import type { Community } from '../../domain/community/types'
import type { Role, VolunteerProfile } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'
import type { NewMember } from '../community/seed'

/** 2026-11-21 16:00 in Shanghai: where the clock of the tests stands. */
export const testNow = Date.UTC(2026, 10, 21, 8)

const buildings = ['1号楼', '2号楼', '3号楼'].map((name) => ({
  name,
  units: ['1单元', '2单元', '3单元'],
}))

/** Two invented communities: whatever happens in one, the other must not see. */
export const here: Community = {
  communityId: 'qianshang',
  name: '阡上社区',
  phone: '0532-85550100',
  marketHours: '每周六 9:00–11:00，社区服务站一楼',
  buildings,
  rules: { ...defaultRules, heldMax: 9 },
  standard: { ...defaultStandard, publishedAt: testNow },
}
export const elsewhere: Community = { ...here, communityId: 'liugou', name: '柳沟社区' }

const homeOf = (building: number, unit: number, room: string): Home => ({
  building: `${building}号楼`,
  unit: `${unit}单元`,
  room,
})

const far = testNow + 365 * 24 * 3600 * 1000

export const approved = (volunteer: Partial<VolunteerProfile> = {}): VolunteerProfile => ({
  status: 'approved',
  skills: ['door', 'lock', 'furniture'],
  licences: [],
  insuredUntil: far,
  guardian: null,
  appliedAt: testNow,
  reviewedAt: testNow,
  reviewReason: null,
  ...volunteer,
})

function person(
  name: string,
  openid: string,
  phone: string,
  home: Home,
  roles: readonly Role[] = ['resident'],
  volunteer: VolunteerProfile | null = null,
): NewMember {
  return { name, openid, phone, home, roles, volunteer }
}

const volunteerRoles = ['resident', 'volunteer'] as const

/** Invented people by what they are called in the tests. */
export const people = {
  resident: person('陈桂兰', 'openid-resident', '13900000001', homeOf(2, 2, '1401')),
  neighbour: person('何秀英', 'openid-neighbour', '13900000002', homeOf(1, 1, '102')),
  secretary: person('周正国', 'openid-secretary', '13900000003', homeOf(1, 2, '301'), [
    'resident',
    'secretary',
  ]),
  staff: person('刘晓敏', 'openid-staff', '13900000004', homeOf(1, 3, '502'), ['resident', 'staff']),
  property: person('孙物业', 'openid-property', '13900000005', homeOf(3, 3, '101'), ['resident', 'property']),
  first: person('赵大勇', 'openid-first', '13900000011', homeOf(3, 1, '601'), volunteerRoles, approved()),
  second: person('钱春生', 'openid-second', '13900000012', homeOf(3, 1, '602'), volunteerRoles, approved()),
  third: person('冯建军', 'openid-third', '13900000013', homeOf(3, 2, '603'), volunteerRoles, approved()),
  fourth: person('卫东来', 'openid-fourth', '13900000014', homeOf(3, 2, '604'), volunteerRoles, approved()),
  electrician: person(
    '蒋明亮',
    'openid-electrician',
    '13900000015',
    homeOf(3, 3, '605'),
    volunteerRoles,
    approved({
      skills: ['electric'],
      licences: [{ name: '电工证', number: 'T3702000001', validUntil: far }],
    }),
  ),
} as const satisfies Record<string, NewMember>

/** Of the other community; nothing of ours may reach them. */
export const others = {
  outsider: person('施外人', 'openid-outsider', '13900000021', homeOf(1, 1, '101')),
  otherVolunteer: person(
    '沈他乡',
    'openid-other-volunteer',
    '13900000022',
    homeOf(1, 1, '201'),
    volunteerRoles,
    approved(),
  ),
  otherSecretary: person('韩别处', 'openid-other-secretary', '13900000023', homeOf(1, 1, '301'), [
    'resident',
    'secretary',
    'staff',
    'volunteer',
    'property',
  ]),
} as const satisfies Record<string, NewMember>

export type PersonName = keyof typeof people | keyof typeof others | 'stranger' | 'nobody'

/** `stranger` is on WeChat but in no community; `nobody` comes without any identity. */
export function openidOf(name: PersonName): string {
  if (name === 'stranger') return 'openid-stranger'
  if (name === 'nobody') return ''
  return { ...people, ...others }[name].openid
}
