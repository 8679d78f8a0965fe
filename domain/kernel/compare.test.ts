import { compareIds } from './compare'

test.each([
  ['m1', 'm2', -1],
  ['m2', 'm1', 1],
  ['m1', 'm1', 0],
  ['m10', 'm2', -1],
])('%s and %s: %s', (a, b, order) => {
  expect(compareIds(a, b)).toBe(order)
})
