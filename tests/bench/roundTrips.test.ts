import { actionNames } from '../../contract/names'
import { measureEveryAction } from './measured'
import type { RoundTrips } from './meter'
import { readRecorded } from './recorded'

let costs: Readonly<Record<string, RoundTrips>>
beforeAll(async () => {
  costs = await measureEveryAction()
}, 180_000)

test('every action of the contract is measured', () => {
  expect(Object.keys(costs).sort()).toEqual([...actionNames].sort())
})

test('no action costs more or fewer round trips than was agreed to by npm run bench -- --record', () => {
  expect(costs).toEqual(readRecorded())
})

test('a grab costs three round trips, two of them one after another', () => {
  expect(costs['order.grab']).toMatchObject({ total: 3, deep: 2 })
})
