import type { bodyActions } from '../../contract/actions/body'
import { firstBodyId } from '../../domain/body/first'
import { report } from '../testing/orders'
import { here } from '../testing/people'
import { anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const water = { kind: 'water', name: '城区供水公司', phone: '053285550105' } as const

export const bodySpecimens: SpecimensOf<keyof typeof bodyActions> = {
  'body.list': { full: {}, who: 'staff', input: {} },
  'body.put': {
    full: { bodyId: nothing, ...water, buildings: ['2号楼'], orderKinds: ['pipe'], open: true },
    who: 'secretary',
    input: water,
    whole: { input: () => Promise.resolve({ bodyId: firstBodyId(here.communityId) }) },
    everyoneReads: ['name'],
  },
  'body.orders': {
    full: { list: 'now', cursor: anyCursor },
    who: 'property',
    input: async (ground) => {
      const orderId = await report(ground)
      await ground.must('secretary', 'order.handOver', { orderId, bodyId: firstBodyId(here.communityId) })
      return {}
    },
  },
}
