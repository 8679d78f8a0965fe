import type { registerActions } from '../../contract/actions/register'
import { orderIn } from '../testing/orders'
import { testNow } from '../testing/people'
import { after, anyCursor, type SpecimensOf } from '../testing/specimen'

const filter = { words: '门框', status: 'open', kind: 'door', from: 1, until: testNow + 1 } as const

export const registerSpecimens: SpecimensOf<keyof typeof registerActions> = {
  'register.find': {
    full: { ...filter, counts: true, cursor: anyCursor },
    who: 'secretary',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      await orderIn(ground, 'taken')
      return { words: '门框', counts: true }
    },
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.count': {
    full: filter,
    who: 'staff',
    input: after((ground) => orderIn(ground, 'scored')),
  },
  'register.export': {
    full: { ...filter, format: 'csv', full: true, reason: '街道检查' },
    who: 'staff',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      return { words: '门框' }
    },
  },
}
