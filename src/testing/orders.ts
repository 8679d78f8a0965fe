import type { BoardCard, LineView, OrderRow, OrderView } from '../../contract/views'
import type { OrderStatus } from '../../domain/order/types'
import { hourMs } from '../../domain/time'

export const line = (step: OrderStatus, change: Partial<LineView> = {}): LineView => ({
  owner: { kind: 'community', name: '' },
  step,
  dueAt: Date.now() + 20 * hourMs,
  overdue: false,
  blocked: null,
  ...change,
})

export const row = (change: Partial<OrderRow> = {}): OrderRow => ({
  orderId: 'o1',
  no: '1121-01',
  kind: 'door',
  building: '2号楼',
  summary: '卧室门框开裂',
  status: 'reported',
  urgent: false,
  reportedAt: Date.now() - hourMs,
  line: line('reported'),
  part: 'reporter',
  ...change,
})

export const card = (change: Partial<BoardCard> = {}): BoardCard => ({
  orderId: 'o1',
  no: '1121-01',
  kind: 'door',
  building: '2号楼',
  summary: '门框开裂',
  urgent: false,
  status: 'open',
  publishedAt: Date.now() - hourMs,
  slots: 1,
  taken: 0,
  waiting: 0,
  licence: null,
  pointsFrom: 10,
  pointsTo: 40,
  mine: 'none',
  fits: false,
  ...change,
})

export const view = (change: Partial<OrderView> = {}): OrderView => ({
  orderId: 'o1',
  no: '1121-01',
  version: 1,
  kind: 'door',
  channel: 'self',
  status: 'reported',
  urgent: false,
  building: '2号楼',
  summary: '卧室门框开裂',
  photos: [],
  photosRefused: 0,
  reportedAt: Date.now() - hourMs,
  publishedAt: null,
  reopenedCount: 0,
  slots: 1,
  licence: null,
  crew: [],
  waitingCount: 0,
  place: null,
  promisedAt: null,
  line: line('reported'),
  result: null,
  score: null,
  objections: [],
  handOver: null,
  reason: null,
  whoCanHelp: null,
  can: [],
  history: [{ at: Date.now() - hourMs, what: 'reported', who: '陈**', note: '' }],
  ...change,
})
