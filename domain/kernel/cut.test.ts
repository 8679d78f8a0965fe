import fc from 'fast-check'
import { cutTo } from './cut'

const words = fc.array(
  fc.constantFrom('门', '窗', 'a', ' ', '🔧', '👨‍👩‍👧', '👍🏽', 'é', 'e\u0301', '🇨🇳', '𠮷', '\r\n'),
  { maxLength: 30 },
)

test('what fits stays as it is', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('')
      expect(cutTo(text, text.length)).toBe(text)
    }),
  )
})

test('what is cut is whole characters from the beginning, and one more would not fit', () => {
  fc.assert(
    fc.property(words, fc.nat(40), (parts, max) => {
      const text = parts.join('')
      const kept = cutTo(text, max)
      expect(kept.length).toBeLessThanOrEqual(max)
      const fitting = parts
        .map((_, count) => parts.slice(0, count + 1).join(''))
        .filter((one) => one.length <= max)
      expect(kept).toBe(fitting.at(-1) ?? '')
    }),
  )
})

test('a phone without Intl never gets half an emoji', () => {
  const { Intl: real } = globalThis
  Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true, writable: true })
  try {
    expect(cutTo('修🔧', 2)).toBe('修')
    expect(cutTo('修🔧', 3)).toBe('修🔧')
  } finally {
    Object.defineProperty(globalThis, 'Intl', { value: real, configurable: true, writable: true })
  }
})
