import type { TodayView } from '../../../../contract/views/desk'
import { tilesOf } from './todos'

const nothing: TodayView = {
  counts: {},
  late: {},
  pressing: 0,
  objections: 0,
  appeals: 0,
  applied: 0,
  pickups: 0,
  stuck: [],
  waits: [],
}
const todo = (today: Partial<TodayView>, key: string) =>
  tilesOf({ ...nothing, ...today }).find((one) => one.key === key)!

test('when nothing waits, nothing is counted', () => {
  expect(tilesOf(nothing).every(({ count, late }) => count === 0 && !late)).toBe(true)
})

test('open orders count only when nobody took them in time', () => {
  const counts = { open: 5 }
  expect(todo({ counts }, 'late').count).toBe(0)
  expect(todo({ counts, late: { open: 2 } }, 'late')).toMatchObject({ count: 2, late: true })
})

test('hand-overs are all counted, and marked when an answer is overdue', () => {
  const counts = { handedOver: 3 }
  expect(todo({ counts }, 'handedOver')).toMatchObject({ count: 3, late: false })
  expect(todo({ counts, late: { handedOver: 1 } }, 'handedOver')).toMatchObject({
    count: 3,
    late: true,
  })
})

test('objections without an answer are counted', () => {
  expect(todo({ objections: 2 }, 'objections')).toMatchObject({ count: 2, to: ['settlements'] })
})

test('the most pressing comes first', () => {
  expect(tilesOf(nothing)[0]?.key).toBe('pressing')
  expect(todo({ pressing: 2 }, 'pressing')).toMatchObject({ count: 2, late: true })
})

test.each(['reported', 'finished', 'confirmed'])('what is late at %s is marked', (status) => {
  const counts = { [status]: 2 }
  expect(todo({ counts }, status)).toMatchObject({ count: 2, late: false })
  expect(todo({ counts, late: { [status]: 1 } }, status)).toMatchObject({ count: 2, late: true })
})

test('a visit of which nothing was heard is counted once it is late', () => {
  expect(todo({ counts: { working: 3 } }, 'working').count).toBe(0)
  expect(todo({ counts: { working: 3 }, late: { working: 1 } }, 'working')).toMatchObject({
    count: 1,
    late: true,
  })
})
