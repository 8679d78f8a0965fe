import { deskRow } from '../../testing/desk'
import { waitingOf } from './waiting'

const crew = { crewNames: ['刘建', '王大明'], crewIds: ['m2', 'm3'] }
const scored = deskRow({ status: 'scored', points: 6, ...crew })
const hanging = deskRow({ orderId: 'o2', status: 'scored', points: 4, noticed: true, ...crew })

test('everyone in the crew gets the order’s points', () => {
  expect(waitingOf([scored], false)).toEqual({ points: 12, hangingPoints: 0, more: false })
})

test('what hangs on a notice is not posted twice', () => {
  expect(waitingOf([scored, hanging], true)).toEqual({ points: 12, hangingPoints: 8, more: true })
})
