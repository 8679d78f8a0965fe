import { cacheChars, cacheKey, cacheMax, keepCached, readCached } from './cache'

beforeEach(() => localStorage.clear())

test('only the newest answers are kept', () => {
  jest.useFakeTimers()
  for (let n = 0; n <= cacheMax; n++) {
    jest.setSystemTime(1_000_000 + n)
    keepCached(cacheKey('order.get', { orderId: `o${n}` }), n)
  }
  jest.useRealTimers()
  expect(readCached(cacheKey('order.get', { orderId: 'o0' }))).toBeUndefined()
  expect(readCached(cacheKey('order.get', { orderId: `o${cacheMax}` }))?.data).toBe(cacheMax)
})

test('an answer too large for a phone is not kept', () => {
  keepCached('read:big', 'x'.repeat(cacheChars))
  expect(readCached('read:big')).toBeUndefined()
})

test('what another version of the app kept is not shown', () => {
  keepCached('read:old', 1)
  const kept = JSON.parse(localStorage.getItem('weixiu::read:old') ?? '') as { shape: number }
  localStorage.setItem('weixiu::read:old', JSON.stringify({ ...kept, shape: kept.shape - 1 }))
  expect(readCached('read:old')).toBeUndefined()
})
