import { t0 } from '../testing/orders'
import { sameHome } from '../kernel/home'
import { maskName } from '../kernel/mask'
import { actingAs } from './acting'
import { can } from './policy'
import type { Member } from './types'
import { applyVolunteer, reviewVolunteer } from './volunteer'

const resident: Member = {
  memberId: 'm1',
  communityId: 'c1',
  personId: 'p1',
  openid: 'o1',
  name: '钱多多',
  phone: '13800001234',
  home: { building: '2', unit: '2', room: '1401' },
  roles: ['resident'],
  volunteer: null,
  relatives: [],
  joinedAt: t0,
}
const application = {
  skills: ['door' as const],
  licences: [],
  insuredUntil: null,
  minor: false,
  guardian: null,
  at: t0,
}
const approval = { verdict: 'approved' as const, reason: null, by: 's1', at: t0 + 1 }

function member(answer: ReturnType<typeof applyVolunteer>): Member {
  if (!answer.ok) throw new Error(answer.code)
  return answer.member
}
const applied = member(applyVolunteer(resident, application))
const approved = member(reviewVolunteer(applied, approval))
const suspended = member(reviewVolunteer(approved, { ...approval, verdict: 'suspended', reason: '三次失约' }))

test.each([
  ['李建国', '李**'],
  ['王芳', '王*'],
  ['李', '李*'],
  ['买买提·吐尔逊', '买***'],
  ['', '*'],
  ['𠮷田', '𠮷*'],
])('the name %s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

describe('a home', () => {
  const home = { building: '2', unit: '2', room: '1401' }

  test('is the same however its parts are written', () => {
    expect(sameHome(home, { building: '2号楼', unit: ' 2单元', room: '１４０１室' })).toBe(true)
  })

  test.each([
    ['another room', { ...home, room: '1402' }],
    ['another unit', { ...home, unit: '1' }],
    ['another building', { ...home, building: '3' }],
    ['nothing known', null],
  ])('differs by %s', (_, other) => {
    expect(sameHome(home, other)).toBe(false)
  })

  test('without a room is nobody’s', () => {
    expect(sameHome({ ...home, room: '' }, { ...home, room: '' })).toBe(false)
  })
})

describe('a volunteer', () => {
  test('offers to serve and serves once let in', () => {
    expect(applied.volunteer).toMatchObject({ status: 'applied', skills: ['door'] })
    expect(can(actingAs(applied), 'serve')).toBe(false)
    expect(approved.roles).toEqual(['resident', 'volunteer'])
    expect(can(actingAs(approved), 'serve')).toBe(true)
  })

  test.each([
    ['applied', applied],
    ['approved', approved],
    ['suspended', suspended],
  ])('who is %s cannot apply again', (status, who) => {
    expect(applyVolunteer(who, application)).toEqual({
      ok: false,
      code: 'volunteer.already',
      detail: { status },
    })
  })

  test('who was refused may apply again', () => {
    const refused = member(reviewVolunteer(applied, { ...approval, verdict: 'refused', reason: '资料不全' }))
    expect(applyVolunteer(refused, application).ok).toBe(true)
  })

  test('who is suspended serves no more until let in again', () => {
    expect(can(actingAs(suspended), 'serve')).toBe(false)
    expect(suspended.roles).toEqual(['resident'])
    expect(can(actingAs(member(reviewVolunteer(suspended, approval))), 'serve')).toBe(true)
  })

  test.each([null, ' ', '钱多多'])('who is a minor needs a guardian; %j is none', (guardian) => {
    expect(applyVolunteer(resident, { ...application, minor: true, guardian })).toMatchObject({
      code: 'volunteer.minorNeedsGuardian',
    })
  })

  test('[V3] who is a minor serves with a guardian', () => {
    const young = member(applyVolunteer(resident, { ...application, minor: true, guardian: '钱大' }))
    expect(young.volunteer?.guardian).toBe('钱大')
  })

  test('nobody reviews themselves', () => {
    expect(reviewVolunteer(applied, { ...approval, by: 'm1' })).toMatchObject({ code: 'role.wrong' })
  })

  test('who never applied is not reviewed', () => {
    expect(reviewVolunteer(resident, approval)).toMatchObject({ code: 'volunteer.notApplied' })
  })

  test('a no needs a reason', () => {
    expect(reviewVolunteer(applied, { ...approval, verdict: 'refused', reason: ' ' })).toMatchObject({
      code: 'input.invalid',
    })
  })
})
