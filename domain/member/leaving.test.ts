import fc from 'fast-check'
import { afterLook, quarantineMs, type Leaving, type Look } from './leaving'

const known = { name: '钱多多', phone: '13800001234', home: null }
const left: Leaving = { known, foundAt: 1000, lookAt: 1000 }

test('the first look that comes to its end lets the name go, and another is due after the quarantine', () => {
  expect(afterLook(left, { from: 1000, until: 3000, found: 7, complete: true })).toEqual({
    known: null,
    foundAt: 3000,
    lookAt: 3000 + quarantineMs,
  })
})

test('a look that was cut off is gone on with at once, and still knows whom it looks for', () => {
  expect(afterLook(left, { from: 1000, until: 3000, found: 7, complete: false })).toEqual({
    known,
    foundAt: 3000,
    lookAt: 3000,
  })
})

test('it is over exactly when a whole look found nothing that began a quarantine after the last find', () => {
  fc.assert(
    fc.property(
      fc.nat(3 * quarantineMs),
      fc.nat(60_000),
      fc.nat(2),
      fc.boolean(),
      (waited, lasts, found, complete) => {
        const from = left.foundAt + waited
        const look: Look = { from, until: from + lasts, found, complete }
        const leaving = afterLook(left, look)
        expect(leaving === null).toBe(complete && found === 0 && waited >= quarantineMs)
        if (leaving !== null && found > 0) expect(leaving.lookAt).toBeGreaterThanOrEqual(look.until)
      },
    ),
  )
})
