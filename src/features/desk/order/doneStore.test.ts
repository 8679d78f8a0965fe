import { deskRow } from '../../../testing/desk'
import { afterMoves, countsAfter } from './doneStore'

const rows = [deskRow({ orderId: 'a', status: 'reported' }), deskRow({ orderId: 'b', status: 'reported' })]
const counts = { reported: 4, open: 3 }
const moves = { a: { status: 'open' as const, at: 20 } }

test('what was published is counted where it went at once, and once', () => {
  expect(countsAfter(counts, rows, moves, 10)).toEqual({ reported: 3, open: 4 })
  expect(countsAfter(counts, rows, {}, 10)).toEqual(counts)
})

test('a list that was read afterwards has counted it already', () => {
  expect(countsAfter(counts, rows, moves, 30)).toEqual(counts)
  expect(countsAfter(undefined, rows, moves, 10)).toBeUndefined()
})

test('what was published waits for volunteers and no longer for the community', () => {
  expect(afterMoves(rows, moves, 10)[0]).toMatchObject({
    status: 'open',
    line: { owner: { kind: 'volunteers' }, step: 'open' },
  })
  expect(afterMoves(rows, moves, 10, 'reported').map(({ orderId }) => orderId)).toEqual(['b'])
})
