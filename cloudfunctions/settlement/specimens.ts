import { orderIn } from '../testing/orders'
import { paid, posted } from '../testing/points'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

export const settlementSpecimens: SpecimensOf<'points.settle' | 'points.settlements' | 'points.line'> = {
  'points.settle': {
    full: { title: '十一月清算' },
    who: 'secretary',
    input: after((ground) => orderIn(ground, 'scored')),
    everyoneReads: ['title'],
  },
  'points.settlements': {
    full: { cursor: anyCursor },
    who: 'first',
    input: after(paid),
  },
  'points.line': {
    full: { settlementId: nothing, line: 0 },
    who: 'neighbour',
    input: async (ground) => ({ settlementId: (await posted(ground)).settlementId, line: 0 }),
  },
}
