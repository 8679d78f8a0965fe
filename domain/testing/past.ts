import { recordPast, type Past } from '../order/past'
import type { Recorded } from '../order/states'
import { hours, terms } from './orders'

/** 补登: help that two people gave two days before. */
export const pastOrder = (told: Partial<Past> = {}): Recorded =>
  recordPast({
    ...{ orderId: 'past1', communityId: 'c1', no: '240115-1001', kind: 'door', text: '卧室门框开裂' },
    place: { building: '2号楼', unit: '2单元', room: '1401' },
    reporter: { name: '陈玉兰', phone: '19900000101' },
    helpers: [{ helperId: 'h1', name: '刘建' }],
    ...{ reportedAt: hours(-48), finishedAt: hours(-48), result: '换了', points: 6, source: null },
    ...{ terms, by: 's1' },
    ...told,
  })
