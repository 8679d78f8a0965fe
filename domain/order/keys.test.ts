import { after, finish, grab, hours, publish, reported, start } from '../testing/orders'
import { freeHoldNo, holdKeys, orderKeys } from './keys'

test('every order keeps its id and its number for itself', () => {
  expect(orderKeys(after(reported()))).toEqual(['self:order1', 'no:c1:261121-03'])
})

test('who holds an order takes one of their places until the work is finished', () => {
  expect(orderKeys(after(reported(), publish, grab(1, hours(2), 2), start(1)))).toContain('hold:p1#2')
  expect(orderKeys(after(reported(), publish, grab(1, hours(2), 2), start(1), finish(1)))).toHaveLength(2)
})

test('a person has as many places as they may hold orders', () => {
  expect(holdKeys('p1', 2)).toEqual(['hold:p1#1', 'hold:p1#2'])
})

test('the lowest free place is given, and none when all are taken', () => {
  expect(freeHoldNo([], 'p1', 2)).toBe(1)
  expect(freeHoldNo(['hold:p1#1', 'hold:p2#2', 'self:order1'], 'p1', 2)).toBe(2)
  expect(freeHoldNo(['hold:p1#1', 'hold:p1#2'], 'p1', 2)).toBeNull()
})
