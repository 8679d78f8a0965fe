import { dayMs } from '../../domain/kernel/time'
import { t0 } from '../../domain/testing/orders'
import { idleCommunity, inLine, lapsed } from './piles'
import { openSlowTimer } from './slowTimer'
import { writeDocuments } from './writeDocuments'

const sixReads = { total: 6, deep: 6, beside: 0 }

test.each([1, 10_000])(
  'an idle minute costs six reads in all, with %i communities',
  async (count) => {
    const timer = await openSlowTimer(t0, (file) => {
      writeDocuments(file, 'communities', count, (number) => idleCommunity(number, t0))
    })
    try {
      // A fresh instance looks once whether an older version wrote anything.
      const [fresh, ...warm] = [await timer.minute(), await timer.minute(), await timer.minute()]
      expect(fresh.cost.total).toBeLessThanOrEqual(sixReads.total + 1)
      for (const { cost, complete } of warm) {
        expect(cost.total).toBeLessThanOrEqual(sixReads.total)
        expect(complete).toBe(true)
      }
    } finally {
      await timer.close()
    }
  },
  120_000,
)

test('5,000 promises that lapsed are through in under ten minutes of timer, and no run outgrows its function', async () => {
  const promises = 5000
  const timer = await openSlowTimer(t0 + 5 * dayMs, (file) => {
    writeDocuments(file, 'communities', 7, (number) => idleCommunity(number, t0 + 5 * dayMs))
    writeDocuments(file, 'members', promises, inLine)
    writeDocuments(file, 'orders', promises, lapsed)
  })
  try {
    let released = 0
    let minutes = 0
    let complete = false
    while (!complete && minutes < 10) {
      const minute = await timer.minute()
      released += minute.counts['released'] ?? 0
      complete = minute.complete
      minutes += 1
      expect(minute.tookMs).toBeLessThan(55_000)
      expect(minute.faults).toBe(0)
    }
    expect(released).toBe(promises)
    expect(minutes).toBeLessThan(10)
  } finally {
    await timer.close()
  }
}, 600_000)
