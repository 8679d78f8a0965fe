import {
  accept,
  after,
  eventsOf,
  handOver,
  hours,
  publish,
  refusalOf,
  reported,
  tellOverdue,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { dueAt } from './due'
import { orderLine } from './line'
import { storyOf } from './story'
import { onceSentTo, sentTo } from './thing'
import type { HandedOver, OrderState } from './states'
import { orderWakeNow } from './wake'

const lying = (...commands: OrderCommand[]): HandedOver => {
  const state = after(reported(), handOver, ...commands)
  if (state.status !== 'handedOver') throw new Error(`it is ${state.status}`)
  return state
}
const answer = (fixed: boolean, at = hours(60)): OrderCommand => ({
  ...{ type: 'answer', text: '换了灯', fixed, photos: ['p1'], by: 'w1', at },
})

describe('[R5] a body that takes an order on', () => {
  test('names the day, which is its deadline from then on, and the resident sees it', () => {
    const state = lying(accept)
    expect([dueAt(state), orderLine(state, hours(3)).accepted]).toEqual([hours(50), true])
    expect(orderLine(lying(), hours(3)).accepted).toBe(false)
    expect(storyOf(state).at(-1)).toMatchObject({ what: 'accepted', toName: '安和物业', until: hours(50) })
  })

  test.each([
    ['gone by', hours(2)],
    ['more than ninety days away', hours(2) + 90 * 24 * 3600_000 + 1],
  ])('names none that is %s', (_, until) => {
    expect(refusalOf(lying(), { ...accept, until } as OrderCommand)).toBe('input.invalid')
  })

  test('names the last of ninety days', () => {
    const until = hours(2) + 90 * 24 * 3600_000
    expect(eventsOf(lying(), { ...accept, until } as OrderCommand)).toHaveLength(1)
  })

  test('names another day with a reason only', () => {
    const later = { ...accept, until: hours(70), at: hours(4) } as OrderCommand
    expect(refusalOf(lying(accept), later)).toBe('order.newDateUnexplained')
    expect(dueAt(lying(accept, { ...later, words: '要等配件' } as OrderCommand))).toBe(hours(70))
  })

  test('has nothing to take on where nothing lies with it', () => {
    expect(refusalOf(after(reported()), accept)).toBe('order.wrongState')
    expect(refusalOf(after(reported(), handOver, answer(true)), accept)).toBe('order.wrongState')
  })
})

describe('[R5] a body that is late', () => {
  test('is told once for each day that it owed something by, and so is the desk', () => {
    const state = lying()
    expect(orderWakeNow(state, state.dueAt - 1)).toBeNull()
    expect(orderWakeNow(state, state.dueAt)).toBe('tellOverdue')
    expect(refusalOf(state, { ...tellOverdue, at: state.dueAt - 1 })).toBe('order.wrongState')
    const told = lying(tellOverdue)
    expect([orderWakeNow(told, hours(500)), refusalOf(told, tellOverdue)]).toEqual([null, 'order.wrongState'])
    const again = { ...accept, until: hours(100), at: hours(81) } as OrderCommand
    expect(orderWakeNow(lying(tellOverdue, again), hours(100))).toBe('tellOverdue')
  })
})

describe('[R5] the answer of a body', () => {
  test('brings its words and pictures to the resident, who is asked whether it is mended', () => {
    const state = after(reported(), handOver, accept, answer(true))
    expect(state).toMatchObject({ status: 'finished', result: { note: '换了灯', photos: ['p1'] } })
    expect(state).toMatchObject({ doneBy: { bodyId: 'b1', accepted: { until: hours(50) } } })
  })

  test('stays in the story with its pictures, also when it goes back and on to another', () => {
    const other = {
      ...handOver,
      body: { bodyId: 'b2', to: 'water', toName: '城区供水' },
      at: hours(61),
    } as OrderCommand
    const state = after(reported(), handOver, answer(false), other)
    expect([sentTo(state), onceSentTo(state)]).toEqual(['b2', ['b1', 'b2']])
    expect(storyOf(state)[1]).toMatchObject({ what: 'answered', bodyId: 'b1', fixed: false, photos: ['p1'] })
  })
})

describe('[R5] what was sent before there was a list', () => {
  const old = (to: 'property' | 'street'): OrderState => {
    const { body: _, ...rest } = { ...handOver } as Extract<OrderCommand, { type: 'handOver' }>
    return after(reported(), { ...rest, body: { to, toName: '老单位' } })
  }

  test('to 物业 lies with the first body of the list, to others with none of it', () => {
    const first = reported().communityId
    expect([sentTo(old('property')), onceSentTo(old('property'))]).toEqual([first, [first]])
    expect([sentTo(old('street')), onceSentTo(old('street'))]).toEqual([null, []])
  })

  test('is told late once as well, and can be answered', () => {
    const { overdueToldAt: _, ...state } = old('property') as HandedOver
    expect(orderWakeNow(state, state.dueAt)).toBe('tellOverdue')
    expect(refusalOf(state, answer(true))).toBeNull()
  })
})

test('an order that is on the board lies with no body', () => {
  expect([sentTo(after(reported(), publish)), onceSentTo(after(reported(), publish))]).toEqual([null, []])
})
