import fc from 'fast-check'
import { hourMs } from '../kernel/time'
import {
  after,
  ask,
  answerOffer,
  eventsOf,
  grab,
  hours,
  publish,
  refusalOf,
  reported,
  start,
} from '../testing/orders'
import { isTimeDeclined } from './crew'
import type { CommandOf, OrderCommand } from './commands'
import { evolveAll } from './evolve'
import { decide } from './decide'
import type { OrderState } from './states'
import { orderTasks } from './todos'
import { orderWake } from './wake'

const setTime = (changes: Partial<CommandOf<'setTime'>> = {}): CommandOf<'setTime'> => ({
  ...{ type: 'setTime', memberId: 'm1', promisedAt: hours(26), reason: '', visits: [], anyway: false },
  at: hours(3),
  ...changes,
})
const declineTime = (changes: Partial<CommandOf<'declineTime'>> = {}): CommandOf<'declineTime'> => ({
  ...{ type: 'declineTime', reason: '要去医院', freeHours: [], by: 'r1', at: hours(4) },
  ...changes,
})
const taken = (...more: OrderCommand[]) => after(reported(), publish, grab(1), ...more)
const promisedAt = (state: OrderState) => ('promisedAt' in state ? state.promisedAt : null)

test('[R10] the crew names the hour once without a reason, and changes it once with one', () => {
  const named = taken(setTime())
  expect(promisedAt(named)).toBe(hours(26))
  expect(refusalOf(named, setTime({ promisedAt: hours(28) }))).toBe('input.invalid')
  const changed = taken(setTime(), setTime({ promisedAt: hours(28), reason: '临时加班' }))
  expect(promisedAt(changed)).toBe(hours(28))
  expect(refusalOf(changed, setTime({ promisedAt: hours(30), reason: '又有事' }))).toBe('order.timeChanged')
  expect(changed.story).toMatchObject([
    { what: 'timeSet', until: hours(26), words: '' },
    { what: 'timeSet', until: hours(28), words: '临时加班' },
  ])
})

test('[R10] an hour that was named with the grab or with the yes counts as named', () => {
  const grabbed = after(reported(), publish, { ...grab(1), promisedAt: hours(20) } as OrderCommand)
  expect(refusalOf(grabbed, setTime())).toBe('input.invalid')
  const yes = { ...answerOffer(2, true), promisedAt: hours(20) } as OrderCommand
  const given = after(reported(), publish, ask(2), yes)
  expect(refusalOf(given, setTime({ memberId: 'm2', at: hours(5) }))).toBe('input.invalid')
})

test('[R10] only of the crew, while the promise stands, ahead, not too far, and when somebody is at home', () => {
  expect(refusalOf(taken(), setTime({ memberId: 'm2' }))).toBe('order.notYours')
  expect(refusalOf(taken(), setTime({ promisedAt: hours(3) }))).toBe('input.invalid')
  expect(refusalOf(taken(), setTime({ promisedAt: hours(24 * 9) }))).toBe('order.promiseTooFar')
  expect(refusalOf(taken(), setTime({ at: hours(50), promisedAt: hours(60) }))).toBe('order.wrongState')
  expect(refusalOf(taken(start(1)), setTime({ at: hours(4) }))).toBe('order.wrongState')
  const athome = after(
    reported({ freeHours: [{ from: hours(20), until: hours(24) }] }),
    ...[publish, grab(1)],
  )
  expect(refusalOf(athome, setTime())).toBe('order.notAtHome')
  expect(refusalOf(athome, setTime({ promisedAt: hours(23) }))).toBeNull()
})

test('[R10] two visits of one’s own within one hour are pointed out, and kept by who says that they know', () => {
  const visits = [{ at: hours(26) + 59 * 60_000, building: '5' }]
  const decision = decide(taken(), setTime({ visits }))
  expect(decision).toEqual({
    ...{ ok: false, code: 'order.visitsClash' },
    detail: { at: visits[0]?.at, building: '5' },
  })
  expect(refusalOf(taken(), setTime({ visits, anyway: true }))).toBeNull()
  expect(refusalOf(taken(), setTime({ visits: [{ at: hours(27), building: '5' }] }))).toBeNull()
})

test('[R10] what does not suit is said once of each hour; the crew names another, which is no change', () => {
  const declined = taken(setTime(), declineTime())
  expect(isTimeDeclined(declined)).toBe(true)
  expect(refusalOf(declined, declineTime({ at: hours(5) }))).toBe('order.timeDeclined')
  const again = taken(setTime(), declineTime(), setTime({ promisedAt: hours(28), at: hours(5) }))
  expect(isTimeDeclined(again)).toBe(false)
  // Still one change of their own wish.
  expect(refusalOf(again, setTime({ promisedAt: hours(30), reason: '加班', at: hours(6) }))).toBeNull()
  expect(refusalOf(again, declineTime({ at: hours(6) }))).toBeNull()
})

test('[R10] other hours that are said with it stand from then on, and none leave the old ones', () => {
  const freeHours = [{ from: hours(40), until: hours(44) }]
  const declined = taken(declineTime({ freeHours }))
  expect(declined.freeHours).toEqual(freeHours)
  expect(refusalOf(declined, setTime({ at: hours(5) }))).toBe('order.notAtHome')
  expect(
    taken(declineTime({ freeHours }), setTime({ promisedAt: hours(42), at: hours(5) })).freeHours,
  ).toEqual(freeHours)
  expect(refusalOf(taken(), declineTime({ freeHours: [{ from: hours(-4), until: hours(-2) }] }))).toBe(
    'input.invalid',
  )
})

test('[R10] the crew has a to-do until another hour is named', () => {
  const tasks = (state: OrderState) =>
    orderTasks({ reported: [], held: [state], offered: [] }, hours(5)).map(({ what }) => what)
  expect(tasks(taken(setTime()))).toEqual([])
  expect(tasks(taken(setTime(), declineTime()))).toEqual(['time'])
  expect(tasks(taken(setTime(), declineTime(), setTime({ promisedAt: hours(28), at: hours(5) })))).toEqual([])
})

test('[R10] [V5] giving back what does not suit the resident is blameless, however near the hour', () => {
  const release: OrderCommand = {
    ...{ type: 'release', memberId: 'm1', reason: '那天去不了', holdNos: {}, at: hours(25) },
  }
  const late = (state: OrderState) =>
    eventsOf(state, release).flatMap((event) => (event.type === 'released' ? [event.late] : []))
  expect(late(taken(setTime()))).toEqual([true])
  expect(late(taken(setTime(), declineTime()))).toEqual([false])
})

test('[R10] a new hour is warned of anew; one so near that the time for it is over is not', () => {
  expect(orderWake(taken(setTime({ promisedAt: hours(26) })))).toMatchObject({ what: 'warnPromise' })
  expect(orderWake(taken(setTime({ promisedAt: hours(6) })))).toEqual({ what: 'expirePromise', at: hours(6) })
})

test('[R10] who joins a crew keeps the hour it named; when nobody is left, the hour goes with them', () => {
  const two = { ...publish, slots: 2 } as OrderCommand
  const both = after(reported(), two, grab(1), setTime(), grab(2, hours(4)))
  expect(both).toMatchObject({ status: 'taken', promisedAt: hours(26), appointment: { changed: false } })
  const left: OrderCommand = {
    ...{ type: 'takeBack', memberId: null, reason: '病了', holdNos: {}, by: 's1', at: hours(5) },
  }
  expect(after(reported(), two, grab(1), setTime(), left)).not.toHaveProperty('appointment')
})

test('[R10] however people name, change and say no: the hour lies ahead when it is named, and is changed once at most', () => {
  const step = fc.record({
    which: fc.constantFrom('set' as const, 'no' as const),
    hour: fc.integer({ min: 0, max: 220 }),
    reason: fc.constantFrom('', '加班'),
    wait: fc.integer({ min: 0, max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let state: OrderState = taken()
      let at = hours(2)
      let changes = 0
      for (const { which, hour, reason, wait } of steps) {
        at += wait * hourMs
        const command =
          which === 'set'
            ? setTime({ promisedAt: at + hour * hourMs, reason, at })
            : declineTime({
                at,
                freeHours: hour % 2 ? [{ from: at + hourMs, until: at + hour * hourMs + 2 * hourMs }] : [],
              })
        const decision = decide(state, command)
        if (!decision.ok) continue
        changes += decision.events.filter((event) => event.type === 'timeSet' && event.changes).length
        state = evolveAll(state, decision.events)
        if (which === 'set') expect(promisedAt(state)).toBeGreaterThan(at)
      }
      expect(changes).toBeLessThanOrEqual(1)
      expect(state.status).toBe('taken')
    }),
  )
})
