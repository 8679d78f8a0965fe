import type { outageActions } from '../../contract/actions/outage'
import { hourMs } from '../../domain/kernel/time'
import type { Ground } from '../testing/ground'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const facts = (ground: Ground) => ({
  kind: 'water' as const,
  buildings: ['2号楼'],
  endsAt: ground.cloud.clock.now() + 6 * hourMs,
  words: '抢修主管道，请先存水。',
})

/** Water is cut off in the resident's building for six hours. */
export const cutOff = (ground: Ground) => ground.must('staff', 'outage.announce', facts(ground))

const all = (ground: Ground) => ({
  ...facts(ground),
  startsAt: ground.cloud.clock.now() + hourMs,
  phone: '053286660000',
})

export const outageSpecimens: SpecimensOf<keyof typeof outageActions> = {
  'outage.now': { full: {}, who: 'resident', input: after(cutOff) },
  'outage.desk': { full: { cursor: anyCursor }, who: 'staff', input: after(cutOff) },
  'outage.announce': {
    full: {
      kind: 'water',
      buildings: ['2号楼'],
      startsAt: 1,
      endsAt: 2,
      words: '抢修主管道',
      phone: '96777',
    },
    who: 'staff',
    input: (ground) => Promise.resolve(facts(ground)),
    whole: { input: (ground) => Promise.resolve(all(ground)) },
    everyoneReads: ['words'],
  },
  'outage.correct': {
    full: {
      ...{ outageId: nothing, seen: 1, kind: 'water', buildings: ['2号楼'], startsAt: 1, endsAt: 2 },
      ...{ words: '抢修主管道', phone: '96777' },
    },
    who: 'staff',
    input: async (ground) => {
      const { outageId } = await cutOff(ground)
      return { ...facts(ground), outageId, seen: 1, words: '晚上才修好。' }
    },
    whole: {
      input: async (ground) => {
        const { outageId } = await cutOff(ground)
        return { ...all(ground), outageId, seen: 1 }
      },
    },
    everyoneReads: ['words'],
  },
  'outage.end': {
    full: { outageId: nothing, seen: 1 },
    who: 'staff',
    input: async (ground) => ({ outageId: (await cutOff(ground)).outageId, seen: 1 }),
  },
}
