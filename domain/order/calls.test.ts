import fc from 'fast-check'
import { history, walk } from '../testing/histories'
import {
  after,
  confirm,
  decline,
  finish,
  grab,
  hours,
  publish,
  refusalOf,
  reopen,
  reported,
  start,
  withdraw,
} from '../testing/orders'
import { dayMs, hourMs, startOfDay } from '../kernel/time'
import { callOwed, callsOf, needsCallback, nextTryAt } from './calls'
import { isUnderWay } from './phases'
import { callKey, searchKeysOf } from './searchKeys'
import type { CommandOf, OrderCommand } from './commands'

const byPhone = reported({ channel: 'phone' })
const done = [publish, grab(1), start(1), finish(1)]
const missed = (at: number, nextAt: number | null = null): CommandOf<'logCall'> => ({
  ...{ type: 'logCall', reached: false, way: 'phone', through: '', words: '', nextAt, by: 's1', at },
})
const reached = (at: number, words = '知道了'): CommandOf<'logCall'> => ({
  ...{ type: 'logCall', reached: true, way: 'phone', through: '', words, nextAt: null, by: 's1', at },
})
const withCallback = (command: OrderCommand, callback: string): OrderCommand =>
  ({ ...command, callback }) as OrderCommand

test('[R2] nothing of theirs is declined or taken back without what was said on the phone', () => {
  const waiting = after(byPhone)
  for (const command of [decline, withdraw]) {
    expect(refusalOf(waiting, command)).toBe('order.callbackMissing')
    expect(refusalOf(waiting, withCallback(command, '  '))).toBe('order.callbackMissing')
    const closed = after(byPhone, withCallback(command, '说知道了'))
    expect(callsOf(closed)).toMatchObject([{ reached: true, words: '说知道了' }])
    expect(callOwed(closed)).toBeNull()
    // Who presses for themselves needs no call, and whoever speaks by their leave has spoken with them.
    expect(refusalOf(after(reported()), command)).toBeNull()
  }
  expect(refusalOf(waiting, { ...withdraw, spoken: true } as OrderCommand)).toBeNull()
  const failed = after(byPhone, publish, grab(1), start(1), finish(1, 'unresolved'))
  expect(refusalOf(failed, { ...decline, at: hours(5) })).toBe('order.callbackMissing')
})

test('[R2] a call is owed from when it is said to be mended, or could not be, until somebody was told', () => {
  expect(callOwed(after(byPhone, publish, grab(1), start(1)))).toBeNull()
  const finished = after(byPhone, ...done)
  expect(callOwed(finished)).toEqual({ dueAt: hours(4), tries: 0, last: null })
  expect(
    callOwed(after(byPhone, ...done, { ...confirm, by: 'staff', callback: '好了' } as OrderCommand)),
  ).toBeNull()
  // That they were told closes nothing while nobody knows whether it is mended.
  expect(callOwed(after(byPhone, ...done, reached(hours(5))))).toMatchObject({ dueAt: hours(5), tries: 0 })
  const failed = [publish, grab(1), start(1), finish(1, 'unresolved')]
  expect(callOwed(after(byPhone, ...failed))).toMatchObject({ dueAt: hours(4) })
  expect(callOwed(after(byPhone, ...failed, reached(hours(5))))).toBeNull()
  expect(callOwed(after(reported(), ...done))).toBeNull()
})

test('[R2] each try is counted with its next one, and a new step begins anew', () => {
  const twice = after(byPhone, ...done, missed(hours(4.5)), missed(hours(5), hours(20)))
  expect(callOwed(twice)).toMatchObject({ dueAt: hours(20), tries: 2 })
  const again = after(byPhone, ...done, missed(hours(4.5)), { ...reopen, at: hours(6) })
  expect(callOwed(again)).toBeNull()
  expect(callsOf(again)).toHaveLength(1)
  // Before it is declined, nobody answered: it stands in the queue until somebody does.
  expect(callOwed(after(byPhone, missed(hours(1), hours(9))))).toEqual({
    ...{ dueAt: hours(9), tries: 1 },
    last: expect.objectContaining({ at: hours(1) }) as object,
  })
})

test('a try that says nothing, of the wrong person, or for a day that is gone is refused', () => {
  const finished = after(byPhone, ...done)
  expect(refusalOf(finished, reached(hours(5), ''))).toBe('order.callbackMissing')
  expect(refusalOf(finished, { ...reached(hours(5)), way: 'through' })).toBe('input.invalid')
  expect(refusalOf(finished, missed(hours(5), hours(5)))).toBe('input.invalid')
  expect(refusalOf(finished, missed(hours(5), hours(5) + 31 * dayMs))).toBe('input.invalid')
  expect(refusalOf(after(reported(), ...done), missed(hours(5)))).toBe('callback.notOwed')
  expect(refusalOf(after(byPhone, withCallback(decline, '好')), missed(hours(5)))).toBe('order.wrongState')
})

test('the next try is later, and by day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.integer({ min: 1, max: 9 }),
      (minutes, tries) => {
        const at = hours(0) + minutes * 60_000
        const next = nextTryAt(at, tries)
        const clock = (next - startOfDay(next)) / hourMs
        expect(next > at && next <= at + 2 * dayMs && clock >= 9 && clock <= 20).toBe(true)
      },
    ),
  )
})

test('[R2] in no history of somebody without a smartphone anything closes unless somebody spoke with them', () => {
  fc.assert(
    fc.property(history, (steps) => {
      walk(
        steps,
        (state) => {
          if (!needsCallback(state)) throw new Error('they have no account')
          const owed = callOwed(state)
          if ((owed !== null) !== searchKeysOf(state).includes(callKey)) throw new Error('the queue lost it')
          if (!isUnderWay(state.status)) throw new Error(`closed as ${state.status} without a call back`)
        },
        { channel: 'phone' },
      )
    }),
    { numRuns: 150 },
  )
})
