import {
  after,
  answerOffer,
  ask,
  confirm,
  eventsOf,
  finish,
  grab,
  hours,
  publish,
  refusalOf,
  reopen,
  reopenTo,
  reported,
  score,
  start,
  terms,
  undoReopen,
  volunteer,
  wait,
} from '../testing/orders'
import { history, walk } from '../testing/histories'
import fc from 'fast-check'
import type { OrderCommand } from './commands'
import { crewOf, isHeld } from './crew'
import { evolveAll } from './evolve'
import { forgetInOrder } from './forget'
import { offersOf } from './offers'
import { backOf, undoMs } from './reopen'
import { storyOf } from './story'
import { orderWake } from './wake'
import { thingOf } from './thing'

const visited = [publish, grab(1), start(1), finish(1)]
const finished = after(reported(), ...visited)
const confirmed = after(reported(), ...visited, confirm)
const scored = after(reported(), ...visited, confirm, score(6))

describe('[R7] 没修好', () => {
  test('is offered first to whoever came before, under the same number, with the reason and the pictures', () => {
    const state = after(reported(), ...visited, confirm, reopenTo(['m1']))
    expect(state).toMatchObject({ status: 'open', no: reported().no, reopenedCount: 1, crew: [] })
    expect(offersOf(state)).toMatchObject([{ memberId: 'm1', again: true, askedBy: null, since: null }])
    expect(storyOf(state).at(-1)).toMatchObject({ what: 'reopened', words: '又裂了', photos: ['p9'] })
    expect(thingOf(state).formerIds).toContain('m1')
  })

  test('until they answer it is kept for them: others may only stand in line', () => {
    const state = after(reported(), ...visited, reopenTo(['m1']))
    expect(refusalOf(state, grab(2, hours(6.5)))).toBe('order.placeKept')
    expect(refusalOf(state, wait(2, hours(6.5)))).toBeNull()
  })

  test('they say yes and have it again, the promise anew', () => {
    const state = after(reported(), ...visited, reopenTo(['m1']), answerOffer(1, true, hours(7)))
    expect(state).toMatchObject({ status: 'taken', crew: [{ memberId: 'm1' }] })
  })

  test('they say no without harm, or say nothing in their time: then it is everybody’s, those in line first', () => {
    const back = [...visited, reopenTo(['m1'])]
    const no = after(reported(), ...back, answerOffer(1, false, hours(7)))
    expect(no).toMatchObject({ status: 'open', crew: [] })
    expect(offersOf(no)).toEqual([])
    expect(refusalOf(no, grab(2, hours(8)))).toBeNull()
    const until = offersOf(after(reported(), ...back))[0]?.until ?? 0
    const waits = after(reported(), ...back, wait(3, hours(6.5)))
    expect(orderWake(waits)).toEqual({ at: until, what: 'expireOffers' })
    const lapsed = after(reported(), ...back, wait(3, hours(6.5)), {
      ...{ type: 'expireOffers', holdNos: { p3: 1 }, at: until },
    })
    expect(offersOf(lapsed)).toMatchObject([{ memberId: 'm3', since: hours(6.5) }])
  })

  test('goes back to the desk when nobody of them could come, or a body mended it', () => {
    expect(after(reported(), ...visited, reopen)).toMatchObject({
      ...{ status: 'reported', because: 'reopened', reopenReason: '又裂了', reopenedCount: 1 },
    })
    expect(after(reported(), ...visited, reopenTo(['m9']))).toMatchObject({ status: 'reported' })
  })

  test('of two who came the one who can is asked, the other place is free', () => {
    const two = { ...publish, slots: 2 } as OrderCommand
    const state = after(reported(), two, grab(1), grab(2), start(1), finish(1), reopenTo(['m2']))
    expect(offersOf(state).map(({ memberId }) => memberId)).toEqual(['m2'])
    expect(refusalOf(state, grab(3, hours(7)))).toBeNull()
  })
})

describe('[R7] 撤销', () => {
  test.each([
    ['said to be done', finished],
    ['confirmed', confirmed],
  ])('what was %s is so again, with all that stood beside it', (_, before) => {
    for (const again of [reopen, reopenTo(['m1'])]) {
      const back = evolveAll(before, eventsOf(before, again))
      const { story, ...undone } = evolveAll(back, eventsOf(back, undoReopen()))
      const { story: _story, ...was } = before
      expect(undone).toEqual(was)
      expect(story?.map(({ what }) => what).slice(-2)).toEqual(['reopened', 'reopenUndone'])
    }
  })

  test('for some minutes, and only what came back', () => {
    const back = after(reported(), ...visited, reopenTo(['m1'], hours(6)))
    expect(refusalOf(back, undoReopen(hours(6) + undoMs - 1))).toBeNull()
    expect(refusalOf(back, undoReopen(hours(6) + undoMs))).toBe('order.wrongState')
    expect(refusalOf(after(reported()), undoReopen())).toBe('order.wrongState')
    expect(refusalOf(finished, undoReopen())).toBe('order.wrongState')
  })

  test('until somebody has gone on with it', () => {
    const back = after(reported(), ...visited, reopenTo(['m1']))
    const steps = [
      answerOffer(1, true, hours(6.05)),
      { type: 'takeBack', memberId: 'm1', reason: '不用', holdNos: {}, by: 's1', at: hours(6.05) },
    ] as const
    expect(refusalOf(evolveAll(back, eventsOf(back, steps[0])), undoReopen())).toBe('order.wrongState')
    // A no of theirs, or of the desk, changes nothing for whoever said it by mistake.
    for (const step of [steps[1], answerOffer(1, false, hours(6.05)), wait(2, hours(6.05))] as const)
      expect(refusalOf(evolveAll(back, eventsOf(back, step)), undoReopen())).toBeNull()
    const freed = evolveAll(back, eventsOf(back, answerOffer(1, false, hours(6.05))))
    for (const step of [grab(2, hours(6.06)), ask(4, hours(6.06))])
      expect(refusalOf(evolveAll(freed, eventsOf(freed, step)), undoReopen())).toBe('order.wrongState')
    const desk = after(reported(), ...visited, reopen)
    const published = evolveAll(desk, eventsOf(desk, { ...publish, at: hours(6.05) }))
    expect(refusalOf(published, undoReopen())).toBe('order.wrongState')
  })

  test('who was offered the place out of the line meanwhile is told that it is over', () => {
    const two = { ...publish, slots: 1 } as OrderCommand
    const state = after(
      ...([reported(), two, grab(1), start(1), finish(1), reopenTo(['m1']), wait(3, hours(6.01))] as const),
      answerOffer(1, false, hours(6.02)),
    )
    expect(eventsOf(state, undoReopen())).toMatchObject([
      { type: 'offerEnded', why: 'over', offer: { memberId: 'm3' } },
      { type: 'reopenUndone' },
    ])
  })
})

describe('[R7] after it was scored', () => {
  test('it comes back as well: the score is withdrawn, and a new one is made after the second visit', () => {
    const back = after(reported(), ...visited, confirm, score(6), reopenTo(['m1'], hours(7)))
    expect(back).toMatchObject({ status: 'open', reopenedCount: 1, scoresBefore: 1 })
    expect(back).not.toHaveProperty('score')
    const again = [start(1, hours(9)), { ...finish(1), at: hours(10) }, { ...confirm, at: hours(11) }]
    const second = [
      answerOffer(1, true, hours(8)),
      ...again,
      { ...score(4), at: hours(12) },
    ] as OrderCommand[]
    const state = second.reduce((one, command) => evolveAll(one, eventsOf(one, command)), back)
    expect(state).toMatchObject({ status: 'scored', score: { points: 4, revision: 1 } })
    expect(storyOf(state).filter(({ what }) => what === 'scored')).toHaveLength(2)
  })

  test('taken back within the minutes it waits to be scored, not scored as if nothing had been', () => {
    const back = after(reported(), ...visited, confirm, score(6), reopenTo(['m1'], hours(7)))
    const undone = evolveAll(back, eventsOf(back, undoReopen(hours(7.1))))
    expect(undone).toMatchObject({ status: 'confirmed', scoresBefore: 1 })
    const scoredAnew = evolveAll(undone, eventsOf(undone, { ...score(6), at: hours(8) }))
    expect(scoredAnew).toMatchObject({ score: { revision: 1 } })
  })

  test('what was said against the score, and the answer to it, stay readable', () => {
    const object = (number: number, at: number): OrderCommand => ({
      ...{ type: 'object', person: volunteer(number), reason: `高了${number}`, notice: 'hangs', at },
    })
    const judge = { memberId: 's2', personId: 'ps2', home: null, relatives: [] }
    const kept: OrderCommand = {
      ...{ type: 'answerObjections', by: judge, seen: 2, text: '按标准', score: null, at: hours(6.4) },
    }
    const two = [object(5, hours(6.1)), object(6, hours(6.2)), kept, object(7, hours(6.5))]
    const state = after(reported(), ...visited, confirm, score(), ...two, reopenTo([], hours(7)))
    expect(state).not.toHaveProperty('objections')
    const told = storyOf(state).flatMap(({ what, words }) => (words === '' ? [] : [`${what} ${words}`]))
    for (const words of ['objected 高了5', 'objected 高了6', 'objected 高了7', 'scoreKept 按标准'])
      expect(told.filter((each) => each === words)).toHaveLength(1)
  })

  test('settled points have moved: it does not come back itself', () => {
    const settled = evolveAll(scored, eventsOf(scored, { type: 'settle', settlementId: 's', at: hours(9) }))
    expect(refusalOf(settled, reopenTo(['m1'], hours(10)))).toBe('order.wrongState')
  })
})

test('[U4] whoever leaves is forgotten in what could still come back as it was, too', () => {
  const back = after(reported(), ...visited, confirm, reopenTo(['m1']))
  const known = [{ name: '志愿1', phone: '13900000001' }]
  const forgotten = forgetInOrder(back, 'm1', known)
  expect(JSON.stringify(forgotten)).not.toMatch(/志愿1|13900000001|"p1"|"o1"/)
  const mine = forgetInOrder(back, 'r1', [{ name: '钱多多', phone: '13800001234' }])
  expect(JSON.stringify(mine)).not.toMatch(/钱多多|13800001234|p9/)
})

test('[R7] whatever people press, 撤销 leaves what was there, and nobody holds it meanwhile', () => {
  fc.assert(
    fc.property(history, (steps) =>
      walk(steps, (state, _events, at) => {
        const back = backOf(state)
        if (back === null) return
        expect(crewOf(state)).toEqual([])
        if (isHeld(state)) expect(offersOf(state).length).toBeLessThanOrEqual(state.terms.slots)
        if (at >= back.until) return
        const undone = evolveAll(state, eventsOf(state, undoReopen(at)))
        expect(undone.status).toBe(back.state.status)
        expect(crewOf(undone)).toEqual(crewOf(back.state))
        expect(undone.reopenedCount).toBe(state.reopenedCount - 1)
      }),
    ),
    { numRuns: 100 },
  )
})

test('the community’s own time to answer', () => {
  const quick = reported({ terms: { ...terms, offerHours: 1 }, urgent: true })
  const state = after(quick, ...visited, reopenTo(['m1']))
  expect(offersOf(state)[0]?.until).toBe(hours(7))
})
