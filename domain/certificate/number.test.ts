import fc from 'fast-check'
import { normalNumber, numberFrom, numberText } from './number'

const letters = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
const number = fc
  .array(fc.constantFrom(...letters), { minLength: 12, maxLength: 12 })
  .map((all) => all.join(''))

test('[V8] a number is read back from its print, in small letters, with spaces, and with O, I and L for what they look like', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(normalNumber(numberText(one))).toBe(one)
      expect(normalNumber(` ${one.toLowerCase().replace(/(.{3})/g, '$1 ')}`)).toBe(one)
      expect(normalNumber(one.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(one)
    }),
  )
})

test('[V8] two numbers never become one', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(normalNumber(numberText(one)) === normalNumber(numberText(other))).toBe(one === other)
    }),
  )
})

test('[V8] what cannot be a number is none', () => {
  for (const written of ['', 'K7QM-2X9B', 'K7QM-2X9B-4TDW-1', 'K7QM-2X9B-4TDU', '一二三四五六七八九十十一'])
    expect(normalNumber(written)).toBeNull()
})

test('[V8] the number of an id is its chance, not its time', () => {
  expect(numberFrom('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBe('RRFFQ69G5FAV')
  expect(numberText('RRFFQ69G5FAV')).toBe('RRFF-Q69G-5FAV')
})
