import type { MeView } from '../../contract/views/member'
import type { DeskRow } from '../../contract/views/order'
import type { StandardView } from '../../contract/views/points'
import { defaultStandard } from '../../domain/community/defaults'
import { hourMs } from '../../domain/kernel/time'
import { line } from './orders'
import { resident } from './people'

export const secretary: MeView = {
  ...resident,
  memberId: 'm9',
  name: '周敏',
  roles: ['resident', 'secretary'],
}

export const standard: StandardView = { ...defaultStandard, publishedAt: Date.now() - 720 * hourMs }

/** The real order of field note A as the desk sees it, with the reporter and telephone invented. */
export const deskRow = (change: Partial<DeskRow> = {}): DeskRow => ({
  orderId: 'o1',
  no: '1121-01',
  kind: 'door',
  channel: 'self',
  status: 'reported',
  urgent: false,
  dangers: [],
  reporterName: '陈玉兰',
  reporterPhone: '13900000001',
  proxyName: null,
  home: { building: '2号楼', unit: '2单元', room: '1401' },
  text: '2号楼2单元1401家的卧室门框开裂需要维修',
  summary: '卧室门框开裂需要维修',
  wordsHeld: false,
  slots: 1,
  photos: [],
  voice: null,
  crewNames: [],
  crewIds: [],
  offers: [],
  reportedAt: Date.now() - hourMs,
  finishedAt: null,
  resultNote: '',
  resultPhotos: [],
  stars: null,
  visits: [],
  points: null,
  singleHanded: false,
  proposal: null,
  noticed: false,
  line: line(change.status ?? 'reported'),
  reopenedCount: 0,
  joined: 0,
  ...change,
})
