import { quantityOf, stockAfter } from './stockMove'

test('what was bought is added', () => {
  expect(quantityOf('bought', '12', 3)).toBe(12)
  expect(stockAfter('bought', '12', 3)).toBe(15)
})

test('what is lost is taken off', () => {
  expect(quantityOf('lost', '2', 3)).toBe(2)
  expect(stockAfter('lost', '2', 3)).toBe(1)
})

test('a stock-take is told as what was counted, the book gets the difference', () => {
  expect(quantityOf('adjusted', '2', 5)).toBe(-3)
  expect(stockAfter('adjusted', '2', 5)).toBe(2)
})

test('[M2] counting what the book says, or typing no number, writes nothing', () => {
  expect(quantityOf('adjusted', '5', 5)).toBeNull()
  expect(quantityOf('bought', '0', 5)).toBeNull()
  expect(quantityOf('bought', 'abc', 5)).toBeNull()
  expect(quantityOf('bought', '', 5)).toBeNull()
})
