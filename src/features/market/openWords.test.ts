import { openWords } from './openWords'

/** Wednesday 2026-11-25 in Shanghai */
const at = (time: string) => Date.parse(`2026-11-25T${time}:00+08:00`)
const times = [
  { weekday: 3, from: 9 * 60, until: 11 * 60 + 30 },
  { weekday: 6, from: 14 * 60, until: 16 * 60 },
]

test('[M4] whether the shop is open is said with until when, or when it opens next', () => {
  expect(openWords(times, at('10:00'))).toBe('现在开着，到 11:30')
  expect(openWords(times, at('08:00'))).toBe('今天 9:00 开门')
  expect(openWords(times, at('11:30'))).toBe('周六 14:00 开门')
  expect(openWords([], at('10:00'))).toBe('')
  expect(openWords(undefined, at('10:00'))).toBe('')
})
