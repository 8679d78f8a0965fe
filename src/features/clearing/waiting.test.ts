import type { SettlementView } from '../../../contract/views'
import { deskRow } from '../../testing/desk'
import { waitingOf } from './waiting'

const scored = deskRow({ status: 'scored', points: 6, crewNames: ['刘建', '王大明'], crewIds: ['m2', 'm3'] })
const notice = (status: SettlementView['status'], totalPoints: number): SettlementView => ({
  ...{ settlementId: 's1', title: '公示', status, totalPoints, lines: [], corrections: [] },
  ...{ postedAt: 1, objectionUntil: 2, settledAt: null },
})

test('everyone in the crew gets the order’s points', () => {
  expect(waitingOf([scored], [], false)).toEqual({ points: 12, hangingPoints: 0, more: false })
})

test('what hangs on a notice is not posted twice', () => {
  expect(waitingOf([scored], [notice('posted', 12)], false)).toEqual({
    points: 0,
    hangingPoints: 12,
    more: false,
  })
})

test('a notice that was paid no longer hangs', () => {
  expect(waitingOf([scored], [notice('settled', 40)], false).points).toBe(12)
})
