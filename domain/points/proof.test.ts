import fc from 'fast-check'
import { dayMs, hourMs, startOfDay } from '../kernel/time'
import { nextProofAt } from './proof'

const moments = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2040, 0) })

test('[P2] books are proved once in every night, between three and six', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 26 }), moments, (communityId, at) => {
      const next = nextProofAt(communityId, at)
      expect(next).toBeGreaterThan(at)
      expect(next - at).toBeLessThanOrEqual(dayMs)
      expect(next - startOfDay(next)).toBeGreaterThanOrEqual(3 * hourMs)
      expect(next - startOfDay(next)).toBeLessThan(6 * hourMs)
      expect(nextProofAt(communityId, next)).toBe(next + dayMs)
    }),
  )
})

test('thousands of communities do not wake in the same minute', () => {
  const at = Date.UTC(2026, 10, 21)
  const inMinute = new Map<number, number>()
  for (let number = 0; number < 10_000; number += 1) {
    const minute = Math.floor(nextProofAt(`community-${number}`, at) / 60_000)
    inMinute.set(minute, (inMinute.get(minute) ?? 0) + 1)
  }
  expect(Math.max(...inMinute.values())).toBeLessThan(300)
})
