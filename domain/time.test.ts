import { dayOf, monthOf, startOfDay, startOfMonth, timeWords } from './time'

const lastMoment = Date.UTC(2026, 10, 30, 15, 59, 59, 999)

test('the day and the month change at midnight in Shanghai', () => {
  expect([dayOf(lastMoment), dayOf(lastMoment + 1)]).toEqual(['20261130', '20261201'])
  expect([monthOf(lastMoment), monthOf(lastMoment + 1)]).toEqual(['2026-11', '2026-12'])
})

test('days and months begin at midnight in Shanghai', () => {
  expect(startOfDay(lastMoment + 1)).toBe(lastMoment + 1)
  expect(startOfDay(lastMoment)).toBe(lastMoment + 1 - 86_400_000)
  expect(startOfMonth(lastMoment)).toBe(Date.UTC(2026, 9, 31, 16))
})

test('a moment is said as subscribe messages want it', () => {
  expect(timeWords(Date.UTC(2026, 10, 1, 1, 5))).toBe('2026年11月1日 09:05')
})
