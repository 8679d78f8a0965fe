import type { registerActions } from '../../contract/actions/register'
import { takenIn, tableOfResident, uploadTable } from '../testing/oldTables'
import { orderIn } from '../testing/orders'
import { testNow } from '../testing/people'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

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
  'register.import': {
    full: { fileId: 'cloud://env.local/incoming/none.csv', name: '统计表.csv' },
    who: 'secretary',
    input: async (ground) => ({ fileId: await uploadTable(ground), name: '统计表.csv' }),
    whole: { input: async (ground) => ({ fileId: await uploadTable(ground) }) },
  },
  'register.importLast': {
    full: {},
    who: 'staff',
    input: after((ground) => takenIn(ground)),
    // a first line of the table as it was sent in
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.importGet': {
    full: { importId: nothing },
    who: 'staff',
    input: async (ground) => ({ importId: (await takenIn(ground)).importId }),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.importRows': {
    full: { importId: nothing, part: 0, stopped: true },
    who: 'staff',
    input: async (ground) => ({ importId: (await takenIn(ground, tableOfResident())).importId }),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.importAnswer': {
    full: { importId: nothing, answers: [{ kind: 'building', text: '9', building: null }] },
    who: 'secretary',
    input: async (ground) => ({
      importId: (await takenIn(ground)).importId,
      answers: [{ kind: 'building', text: '9', building: null }],
    }),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.importWrite': {
    full: { importId: nothing },
    who: 'secretary',
    input: async (ground) => ({ importId: (await takenIn(ground)).importId }),
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'register.importEnd': {
    full: { importId: nothing },
    who: 'secretary',
    input: async (ground) => ({ importId: (await takenIn(ground)).importId }),
  },
}
