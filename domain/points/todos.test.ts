import { paidNews } from './todos'
import type { Settlement } from './types'

const t0 = Date.parse('2026-11-21T12:00:00+08:00')
const settlement = (change: Partial<Settlement> = {}) => ({
  ...{ settlementId: 's1', status: 'settled' as const, settledAt: t0 },
  lines: [
    { memberId: 'm2', name: '志愿2', points: 4, orders: 1 },
    { memberId: 'm1', name: '志愿1', points: 12, orders: 2 },
  ],
  ...change,
})

test('points that arrived are told to whom they were paid, once the notice is paid', () => {
  expect(paidNews([settlement()], 'm1')).toEqual([{ at: t0, settlementId: 's1', points: 12 }])
  expect(paidNews([settlement({ status: 'posted', settledAt: null })], 'm1')).toEqual([])
  expect(paidNews([settlement({ status: 'posted' })], 'm1')).toEqual([])
  expect(paidNews([settlement({ settledAt: null })], 'm1')).toEqual([])
  const one = [{ memberId: 'm1', name: '志愿1', points: 1, orders: 1 }]
  expect(paidNews([settlement({ lines: one })], 'm1')).toMatchObject([{ points: 1 }])
  expect(paidNews([settlement()], 'm3')).toEqual([])
  const corrected = [{ memberId: 'm1', name: '志愿1', points: 0, orders: 1 }]
  expect(paidNews([settlement({ lines: corrected })], 'm1')).toEqual([])
})
