import type { Member } from '../member/types'

/** 2026-11-21, noon in Shanghai. */
export const t0 = Date.parse('2026-11-21T12:00:00+08:00')

/** Who has just joined. */
export const newcomer: Member = {
  memberId: 'm1',
  communityId: 'c1',
  personId: 'p1',
  openid: 'o1',
  name: '钱多多',
  phone: '13800001234',
  home: null,
  roles: ['resident'],
  volunteer: null,
  relatives: [],
  joinedAt: t0,
}
