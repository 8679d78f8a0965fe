import { newcomer, t0 } from '../testing/newcomer'
import { markOf, withMark } from './mark'
import type { VolunteerProfile } from './types'
import { applyVolunteer, reviewVolunteer } from './volunteer'

const profile: VolunteerProfile = {
  status: 'suspended',
  skills: ['door'],
  licences: [{ name: '电工证', number: 'T3702000001', validUntil: t0 }],
  insuredUntil: t0,
  guardian: '钱大',
  appliedAt: t0,
  reviewedAt: t0 + 1,
  reviewReason: '钱多多偷了东西',
}
const wallet = { month: '2026-11', redeemed: { g1: 2 } }

test('[V9] of a suspension that outlives leaving nothing tells the person', () => {
  const mark = markOf({ volunteer: profile }, null, t0)
  expect(mark).toEqual({ suspended: { appliedAt: t0, reviewedAt: t0 + 1, skills: ['door'] }, limits: null })
  expect(JSON.stringify(mark)).not.toMatch(/钱|T3702/)
})

test('who was in good standing and had nothing this month leaves nothing behind', () => {
  expect(markOf({ volunteer: null }, null, t0)).toBeNull()
  expect(
    markOf({ volunteer: { ...profile, status: 'approved' } }, { ...wallet, redeemed: {} }, t0),
  ).toBeNull()
  expect(markOf({ volunteer: null }, { ...wallet, month: '2026-10' }, t0)).toBeNull()
})

test('[M4] the month’s pieces are kept while the month lasts', () => {
  expect(markOf({ volunteer: null }, wallet, t0)).toEqual({ suspended: null, limits: wallet })
})

test('who comes back suspended may not apply anew, and may be let in again', () => {
  const mark = markOf({ volunteer: profile }, null, t0)
  if (mark === null) throw new Error('a mark')
  const back = withMark(newcomer, mark)
  const application = {
    skills: ['door' as const],
    licences: [],
    insuredUntil: null,
    minor: false,
    guardian: null,
  }
  expect(applyVolunteer(back, { ...application, at: t0 })).toMatchObject({ code: 'volunteer.already' })
  const review = { verdict: 'approved' as const, reason: null, by: 's1', at: t0 }
  expect(reviewVolunteer(back, review)).toMatchObject({
    ok: true,
    member: { roles: ['resident', 'volunteer'] },
  })
  expect(withMark(newcomer, { suspended: null, limits: wallet })).toEqual(newcomer)
})
