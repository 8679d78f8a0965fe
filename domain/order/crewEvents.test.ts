// What a command on an order for two writes into the journal: whoever leaves makes room, and who waits is asked.
import { after, eventsOf, grab, hours, publish, reported, volunteer, wait } from '../testing/orders'
import type { OrderCommand } from './commands'
import type { Offer, Terms } from './types'

const [first, promisedAt] = [reported(), hours(50)] as const
const offer = (number: number, offeredAt: number, until: number): Offer => ({
  ...volunteer(number),
  ...{ offeredAt, until, since: hours(2), askedBy: null },
})

describe('of a crew of two', () => {
  const two = { ...first, terms: { ...first.terms, slots: 2 } satisfies Terms }
  const full = after(two, publish, grab(1), grab(2), wait(3), wait(4))

  test('who leaves makes room for one, who is asked first', () => {
    const leave: OrderCommand = {
      type: 'release',
      memberId: 'm1',
      reason: '',
      holdNos: { p3: 1, p4: 1 },
      at: hours(9),
    }
    expect(eventsOf(full, leave).slice(1)).toEqual([
      { type: 'placeOffered', offer: offer(3, hours(9), hours(22)), at: hours(9) },
    ])
  })

  test('two who did not come make room for two', () => {
    const expire: OrderCommand = { type: 'expirePromise', holdNos: { p3: 1, p4: 1 }, at: promisedAt }
    expect(eventsOf(full, expire).map((event) => event.type)).toEqual([
      'released',
      'released',
      'placeOffered',
      'placeOffered',
    ])
  })
})
