import { deskRow } from '../../../testing/desk'
import { line } from '../../../testing/orders'
import { todosOf, type TodaySources } from './todos'

const nothing: TodaySources = {
  counts: {},
  open: undefined,
  blocked: undefined,
  handedOver: undefined,
  pickups: undefined,
  applied: undefined,
}
const todo = (sources: Partial<TodaySources>, key: string) =>
  todosOf({ ...nothing, ...sources }).find((one) => one.key === key)!
const late = line('open', { overdue: true })

test('when nothing waits, nothing is counted', () => {
  expect(todosOf(nothing).every(({ count, late: isLate }) => count === 0 && !isLate)).toBe(true)
})

test('open orders count only when nobody took them in time', () => {
  const open = { rows: [deskRow({ line: late }), deskRow({ orderId: 'o2' })] }
  expect(todo({ open }, 'late')).toMatchObject({ count: 1, late: true, more: false })
})

test('a full page of late orders says that there are more', () => {
  expect(todo({ open: { rows: [deskRow({ line: late })], next: 'x' } }, 'late').more).toBe(true)
})

test('hand-overs are all counted, and marked when an answer is overdue', () => {
  const counts = { handedOver: 3 }
  expect(todo({ counts }, 'handedOver')).toMatchObject({ count: 3, late: false })
  expect(todo({ counts, handedOver: { rows: [deskRow({ line: late })] } }, 'handedOver').late).toBe(true)
})

test('the most pressing comes first', () => {
  expect(todosOf(nothing)[0]?.key).toBe('reported')
})
