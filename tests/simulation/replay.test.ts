import { seeded } from './random'
import { playHistory } from './history'
import { newTally } from './tally'

test('a history replays exactly from its seed', async () => {
  const [first, second] = [newTally(), newTally()]
  await playHistory(4711, first)
  await playHistory(4711, second)
  expect(second).toEqual(first)
  expect(first.happenings.get('requests to the database')).toBeGreaterThan(100)
}, 60_000)

test('another seed tells another history', () => {
  expect(seeded(1).next()).not.toBe(seeded(2).next())
  expect(seeded(1).id()).toBe(seeded(1).id())
})
