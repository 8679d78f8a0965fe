import {
  after,
  answerOffer,
  ask,
  eventsOf,
  grab,
  grown,
  handOver,
  hours,
  publish,
  refusalOf,
  reported,
  start,
  terms,
  wait,
  withdraw,
} from '../testing/orders'
import { hourMs } from '../kernel/time'
import type { OrderCommand } from './commands'
import { decide } from './decide'
import { evolveAll } from './evolve'
import { answerBy, freePlaces, offersOf } from './offers'
import { orderWake } from './wake'

const electrician = { ...grown, licences: [{ name: '电工证', until: hours(1000) }] }

const two = { ...publish, slots: 2 } as OrderCommand
const giveBack: OrderCommand = {
  ...{ type: 'release', memberId: 'm1', reason: '', holdNos: { p2: 1, p3: 1 }, at: hours(3) },
}
const takeBack = (memberId: string | null): OrderCommand => ({
  ...{ type: 'takeBack', memberId, reason: '换人', holdNos: { p3: 1 }, by: 's1', at: hours(9) },
})
const lapse = (at: number): OrderCommand => ({ type: 'expireOffers', holdNos: { p3: 1 }, at })
/** The second in line is asked, the third waits behind them. */
const offered = after(reported(), publish, grab(1), wait(2), wait(3), giveBack)
const asked = after(reported(), publish, ask(4))

describe('given a place that is offered out of the line', () => {
  test('[V2] who says yes has it, with a promise of their own', () => {
    expect(evolveAll(offered, eventsOf(offered, answerOffer(2, true)))).toMatchObject({
      status: 'taken',
      crew: [{ memberId: 'm2', holdNo: 1 }],
      waiting: [{ memberId: 'm3' }],
      promisedAt: hours(4) + terms.promiseHours * hourMs,
    })
  })

  test('[V2] who says no is out of the line without harm, and the next one is asked', () => {
    const events = eventsOf(offered, answerOffer(2, false))
    expect(events).toMatchObject([
      { type: 'offerEnded', why: 'declined', offer: { memberId: 'm2' } },
      { type: 'placeOffered', offer: { memberId: 'm3' } },
    ])
    const state = evolveAll(offered, events)
    expect(state).toMatchObject({ status: 'open', crew: [], waiting: [] })
    expect(state.story?.filter(({ what }) => what === 'released').at(-1)).toMatchObject({ memberId: 'm1' })
  })

  test('[V2] who does not answer in time is asked no longer, and the next one is', () => {
    const [offer] = offersOf(offered)
    if (offer === undefined) throw new Error('nobody is asked')
    expect(orderWake(offered)).toEqual({ at: offer.until, what: 'expireOffers' })
    expect(refusalOf(offered, lapse(offer.until - 1))).toBe('order.wrongState')
    const events = eventsOf(offered, lapse(offer.until))
    expect(events).toMatchObject([
      { type: 'offerEnded', why: 'lapsed', offer: { memberId: 'm2' } },
      { type: 'placeOffered', offer: { memberId: 'm3' } },
    ])
  })

  test('[V2] a yes that comes too late is none, also before time has acted', () => {
    const [offer] = offersOf(offered)
    const until = offer?.until ?? 0
    expect(refusalOf(offered, answerOffer(2, true, until))).toBe('order.notOffered')
    expect(refusalOf(offered, answerOffer(2, true, until - 1))).toBeNull()
  })

  test('[V2] nobody else takes it meanwhile, and others stand in line', () => {
    expect(refusalOf(offered, grab(5))).toBe('order.placeKept')
    expect(refusalOf(offered, wait(5))).toBeNull()
    expect(refusalOf(offered, grab(2))).toBe('order.alreadyInLine')
    expect(refusalOf(offered, wait(2))).toBe('order.alreadyInLine')
  })

  test('of two places the one that is nobody’s may be grabbed', () => {
    const half = after(reported(), two, ask(4))
    expect(freePlaces(half)).toBe(1)
    expect(refusalOf(half, wait(5))).toBe('order.placeFree')
    expect(after(reported(), two, ask(4), grab(5))).toMatchObject({
      status: 'open',
      crew: [{ memberId: 'm5' }],
    })
    expect(refusalOf(after(reported(), two, ask(4), grab(5)), grab(6))).toBe('order.placeKept')
  })
})

describe('given somebody whom the desk asks by name', () => {
  test('[V9] is asked, not forced: yes and they have it, no and it is on the board again', () => {
    expect(evolveAll(asked, eventsOf(asked, answerOffer(4, true)))).toMatchObject({
      status: 'taken',
      crew: [{ memberId: 'm4' }],
    })
    const no = evolveAll(asked, eventsOf(asked, answerOffer(4, false)))
    expect(no).toMatchObject({ status: 'open', crew: [], waiting: [], promisedAt: null })
    expect(offersOf(no)).toEqual([])
  })

  test('[V9] every gate is asked when they are asked', () => {
    const because = (change: object) => decide(after(reported(), publish), { ...ask(4), ...change })
    const cannot = (why: string) => ({ ok: false, code: 'order.cannotTake', detail: { why } })
    expect(because({ holdNo: null })).toEqual(cannot('held'))
    expect(because({ homes: [reported().place] })).toEqual(cannot('home'))
    const electric = after(reported({ terms: { ...terms, licence: '电工证' } }), publish)
    expect(decide(electric, ask(4))).toEqual(cannot('licence'))
  })

  test('[V9] and again when they say yes', () => {
    const yes = (change: object) => refusalOf(asked, { ...answerOffer(4, true), ...change })
    expect(yes({ holdNo: null })).toBe('order.heldMax')
    expect(yes({ homes: [reported().place] })).toBe('order.ownHome')
    expect(yes({ promisedAt: hours(1) })).toBe('input.invalid')
    expect(yes({ promisedAt: hours(24 * 30) })).toBe('order.promiseTooFar')
    const electric = reported({ terms: { ...terms, licence: '电工证' } })
    const state = after(electric, publish, { ...ask(4), papers: electrician } as OrderCommand)
    expect(refusalOf(state, answerOffer(4, true))).toBe('order.licenceNeeded')
  })

  test('nobody is asked for a place that there is not, nor twice', () => {
    expect(refusalOf(asked, ask(4))).toBe('order.alreadyAsked')
    expect(refusalOf(asked, ask(5))).toBe('order.placeKept')
    expect(refusalOf(after(reported(), two, grab(1)), ask(1))).toBe('order.alreadyAsked')
    expect(refusalOf(after(reported(), publish, grab(1)), ask(4))).toBe('order.wrongState')
    expect(refusalOf(after(reported()), ask(4))).toBe('order.wrongState')
  })

  test('only whom it is kept for answers', () => {
    expect(refusalOf(asked, answerOffer(5, true))).toBe('order.notOffered')
    expect(refusalOf(asked, answerOffer(5, false))).toBe('order.notOffered')
  })

  test('who stood in line, at their cap, leaves it for the offer and does not stand twice', () => {
    const waiting = after(reported(), publish, grab(1), wait(2), { ...giveBack, holdNos: {} })
    const state = evolveAll(waiting, eventsOf(waiting, ask(2, hours(4))))
    expect(state).toMatchObject({ waiting: [], offers: [{ memberId: 'm2', since: hours(2) }] })
  })
})

describe('an offer ends with what it was for', () => {
  test('[V9] the desk takes it back, and the next one is asked', () => {
    expect(eventsOf(offered, takeBack('m2'))).toMatchObject([
      { type: 'offerEnded', why: 'takenBack', offer: { memberId: 'm2' } },
      { type: 'placeOffered', offer: { memberId: 'm3' } },
    ])
    expect(eventsOf(asked, takeBack(null))).toMatchObject([{ type: 'offerEnded', why: 'takenBack' }])
  })

  test('a crew that begins goes without who has not answered, who stands in line again where they stood', () => {
    const half = after(reported(), two, grab(1), grab(2), wait(3), wait(4), {
      ...{ type: 'release', memberId: 'm1', reason: '', holdNos: { p3: 1 }, at: hours(3) },
    })
    const state = evolveAll(half, eventsOf(half, start(2)))
    expect(state).toMatchObject({ status: 'working', waiting: [{ memberId: 'm3' }, { memberId: 'm4' }] })
  })

  test.each<[string, OrderCommand]>([
    ['handed over', { ...handOver, at: hours(5) }],
    ['withdrawn', { ...withdraw, at: hours(5) }],
  ])('an order that is %s keeps no place for anybody', (_, command) => {
    const events = eventsOf(asked, command)
    expect(events[0]).toMatchObject({ type: 'offerEnded', why: 'over', offer: { memberId: 'm4' } })
    expect(offersOf(evolveAll(asked, events))).toEqual([])
  })
})

test('[V2] there are as many hours to answer as the community gives, by day; an urgent one waits an hour', () => {
  const calm = after(reported({ terms: { ...terms, offerHours: 2 } }), publish)
  expect(answerBy(calm, hours(0))).toBe(hours(2))
  // 21:00 is no time to answer: noon is.
  expect(answerBy(calm, hours(5))).toBe(hours(22))
  expect(answerBy({ ...calm, urgent: true }, hours(5))).toBe(hours(7))
  const { offerHours: _, ...before } = terms
  expect(answerBy(after(reported({ terms: before }), publish), hours(0))).toBe(hours(4))
})
