import type { communityActions } from '../../contract/actions/community'
import { gateKeys, type Gate } from '../../domain/community/gates'
import type { GateKey } from '../../domain/order/types'
import { testNow } from '../testing/people'
import { orderIn } from '../testing/orders'
import { anyCursor, type SpecimensOf } from '../testing/specimen'

const licensed: Gate = { danger: true, licence: '电工证', insured: true, firm: false }
const everyGate = Object.fromEntries(gateKeys.map((key) => [key, licensed])) as Record<GateKey, Gate>
const gateLicences = gateKeys.map((key) => `gates.${key}.licence`)

export const communitySpecimens: SpecimensOf<keyof typeof communityActions> = {
  'community.get': { full: { communityId: 'qianshang' }, who: 'resident', input: {} },
  'community.rules': { full: {}, who: 'secretary', input: {} },
  'community.history': {
    full: { cursor: anyCursor },
    who: 'staff',
    input: async (ground) => {
      await ground.must('secretary', 'community.update', { rules: { noticeDays: 4 } })
      return {}
    },
    tells: { desk: ['name'] },
  },
  'community.update': {
    full: {
      phone: '053285550101',
      marketHours: '每周六上午',
      openTimes: [{ weekday: 6, from: 540, until: 690 }],
      categories: ['居家', '文具'],
      buildings: [{ name: '9号楼', units: ['1单元'] }],
      numbers: [{ topic: 'lift', name: '青石电梯维保', phone: '053285550102' }],
      rules: { noticeDays: 3 },
      gates: everyGate,
    },
    who: 'secretary',
    input: { rules: { noticeDays: 3 } },
    everyoneReads: [
      'marketHours',
      'categories',
      'buildings.name',
      'buildings.units',
      'numbers.name',
      ...gateLicences,
    ],
  },
  'community.export': {
    full: { collection: 'orders', cursor: anyCursor },
    who: 'secretary',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      return { collection: 'orders' }
    },
    tells: { desk: ['name', 'phone', 'home'] },
  },
  'community.table': {
    full: { book: 'orders', format: 'csv', full: true, reason: '街道检查', from: 1, until: testNow + 1 },
    who: 'secretary',
    input: async (ground) => {
      await orderIn(ground, 'scored')
      return { book: 'orders' }
    },
  },
  'community.code': { full: {}, who: 'secretary', input: {} },
}
