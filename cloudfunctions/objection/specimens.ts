import { disputed, posted } from '../testing/points'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

export const objectionSpecimens: SpecimensOf<'points.object' | 'points.objections' | 'points.answer'> = {
  'points.object': {
    full: { orderId: nothing, reason: '门没修好' },
    who: 'neighbour',
    input: async (ground) => ({ orderId: (await posted(ground)).orderId, reason: '评高了' }),
  },
  'points.objections': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: after(disputed),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'points.answer': {
    full: {
      orderId: nothing,
      seen: 1,
      reason: '去现场看过了',
      correction: { difficulty: 'small', adjustments: ['complaint'], hours: 1 },
    },
    who: 'staff',
    input: async (ground) => ({
      orderId: (await disputed(ground)).orderId,
      seen: 1,
      reason: '去现场看过了',
      correction: { difficulty: 'small' },
    }),
    everyoneReads: ['reason'],
  },
}
