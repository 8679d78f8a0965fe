import type { awardActions } from '../../contract/actions/award'
import type { Ground } from '../testing/ground'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const words = { kind: 'activity', points: 2, words: '周六捡垃圾半天，群里有签到' } as const

/** The secretary proposes points for the neighbour, which wait for a second person. */
export async function proposed(ground: Ground): Promise<{ awardId: string }> {
  return ground.must('secretary', 'points.award', { ...words, people: [ground.memberId('neighbour')] })
}

export const awardSpecimens: SpecimensOf<keyof typeof awardActions> = {
  'points.award': {
    full: { ...words, source: 'pool', people: [nothing], photos: [nothing] },
    who: 'secretary',
    input: (ground) => Promise.resolve({ ...words, people: [ground.memberId('neighbour')] }),
    whole: {
      input: (ground) => Promise.resolve({ people: [ground.memberId('neighbour')], photos: [] }),
    },
  },
  'points.approve': {
    full: { awardId: nothing, agree: false, why: '没有签到' },
    who: 'staff',
    input: async (ground) => ({ ...(await proposed(ground)), agree: true }),
    whole: { input: proposed },
  },
  'points.awards': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: after(proposed),
    tells: { desk: ['name'] },
  },
}
