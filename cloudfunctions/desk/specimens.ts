import type { deskActions } from '../../contract/actions/desk'
import { orderIn } from '../testing/orders'
import { disputed } from '../testing/points'
import { after, type SpecimensOf } from '../testing/specimen'

export const deskSpecimens: SpecimensOf<keyof typeof deskActions> = {
  'desk.today': {
    full: {},
    who: 'secretary',
    input: after(disputed),
  },
  'desk.figures': {
    full: { months: 6 },
    who: 'secretary',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      return { months: 3 }
    },
    tells: { desk: ['name'] },
  },
}
