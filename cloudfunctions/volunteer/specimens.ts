import type { volunteerActions } from '../../contract/actions/volunteer'
import type { Ground } from '../testing/ground'
import { appealed, lapsed } from '../testing/lapses'
import { testNow } from '../testing/people'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

/** The neighbour offers to serve; answers their member id. */
const applied = async (ground: Ground): Promise<string> =>
  (await ground.must('neighbour', 'volunteer.apply', { skills: ['door'] })).memberId

export const volunteerSpecimens: SpecimensOf<keyof typeof volunteerActions> = {
  'volunteer.apply': {
    full: {
      skills: ['door'],
      licences: [{ name: '电工证', number: 'T3702', validUntil: testNow }],
      insuredUntil: testNow,
      minor: true,
      guardian: '吴大满',
    },
    who: 'neighbour',
    input: { skills: ['door'] },
  },
  'volunteer.review': {
    full: { memberId: nothing, verdict: 'refused', reason: '证件看不清' },
    who: 'secretary',
    input: async (ground) => ({ memberId: await applied(ground), verdict: 'approved' }),
  },
  'volunteer.lapses': { full: {}, who: 'first', input: after(lapsed) },
  'volunteer.appeal': {
    full: { orderId: nothing, lapsedAt: testNow, reason: '住户改了时间' },
    who: 'first',
    input: async (ground) => ({ ...(await lapsed(ground)), reason: '住户改了时间' }),
  },
  'volunteer.appeals': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: after(appealed),
    // their own words may give a number to call
    tells: { desk: ['name', 'phone'] },
  },
  'volunteer.answerAppeal': {
    full: {
      orderId: nothing,
      memberId: nothing,
      lapsedAt: testNow,
      outcome: 'upheld',
      reason: '住户也这么说',
    },
    who: 'staff',
    input: async (ground) => ({ ...(await appealed(ground)), outcome: 'upheld', reason: '住户也这么说' }),
  },
  'volunteer.list': {
    full: { status: 'applied', cursor: anyCursor },
    who: 'secretary',
    input: after(applied),
    tells: { desk: ['name', 'phone', 'home'] },
  },
}
