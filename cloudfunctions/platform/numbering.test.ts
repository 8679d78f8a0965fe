import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport } from '../testing/orders'
import { testNow } from '../testing/people'
import { drawCode } from './numbering'

let api: TestApi
let now = testNow
beforeEach(async () => {
  now = testNow
  api = await openTestApi({ now: () => now })
})
afterEach(() => api.close())

const onBehalf = { name: '许奶奶', phone: '13900000077' }
/** A call at the desk, written down: the desk may report as many as there are. */
const report = () =>
  api.must('staff', 'order.report', { ...doorReport, channel: 'phone', onBehalf }).then(({ no }) => no)
async function reports(count: number): Promise<string[]> {
  const numbers: string[] = []
  for (let index = 0; index < count; index += 1) numbers.push(await report())
  return numbers
}
const counted = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${day}-${String(index + 1).padStart(2, '0')}`)

test('[R1] 200 reports a day are numbered one after the other, and each costs the same', async () => {
  const costs = new Set<string>()
  for (const no of counted('261121', 200)) {
    expect(await report()).toBe(no)
    costs.add(JSON.stringify(api.roundTrips()))
    now += minuteMs / 10
  }
  expect(costs.size).toBe(1)
}, 60_000)

test('a new day begins at one', async () => {
  await reports(2)
  now += dayMs
  expect(await reports(2)).toEqual(counted('261122', 2))
})

test('with the clock set back by days everybody can still report, and each day goes on where it stood', async () => {
  await reports(33)
  now += 37 * dayMs
  await reports(33)
  now = testNow
  expect(await reports(9)).toEqual(counted('261121', 42).slice(33))
})

test('with the clock set back by hours the day goes on where it stood', async () => {
  await reports(9)
  now -= 3 * hourMs
  // More than any look at the newest ones would bring.
  expect(await reports(36)).toEqual(counted('261121', 45).slice(9))
})

test('40 reports in the same moment each get a number of their own', async () => {
  const numbers = await Promise.all(Array.from({ length: 40 }, report))
  expect(new Set(numbers).size).toBe(40)
  expect(numbers.every((no) => no.startsWith('261121-'))).toBe(true)
  // Those who had to draw again left gaps: they are filled, and nobody meets them for long.
  const after = await reports(20)
  expect(new Set([...numbers, ...after]).size).toBe(60)
})

test('a code has all its digits, also when the draw is small', () => {
  expect(drawCode(() => 0, 6)).toBe('000000')
  expect(drawCode(() => 0.000_042, 6)).toBe('000042')
  expect(drawCode(() => 0.999_999_9, 6)).toBe('999999')
})
