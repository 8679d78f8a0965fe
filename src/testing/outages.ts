import type { OutageDeskRow } from '../../contract/views/outage'
import { hourMs } from '../../domain/kernel/time'

/** Water is cut off in the resident's building. */
export const outage = (change: Partial<OutageDeskRow> = {}): OutageDeskRow => ({
  ...{ outageId: 'u1', version: 1, kind: 'water', buildings: ['2号楼'], phone: null, ended: null },
  ...{ startsAt: Date.now() - hourMs, endsAt: Date.now() + 4 * hourMs, toldAt: Date.now() - hourMs },
  words: '抢修主管道，请先存水。',
  ...change,
})
