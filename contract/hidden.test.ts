import fc from 'fast-check'
import * as v from 'valibot'
import { text } from './fields'
import { hidesText, withoutHalves } from './hidden'

const name = text(20)
const invisible = [
  '\u0000 \u0007 \u001b \u007f \u009f', // control
  '\u200b \u200c \u200d \u2060 \ufeff \u00ad \u034f', // of no width
  '\u200e \u200f \u061c \u202a \u202e \u2066 \u2069', // of direction
  '\u3164 \uffa0 \u115f \u1160 \u2800', // fillers
  '\u2028 \u2029 \ufff9 \u{e0041} \ue000', // separators, tags, private use
].flatMap((row) => row.split(' '))

test.each(invisible)('a name with %j in it is refused, wherever it stands', (mark) => {
  for (const words of [`${mark}陈`, `陈${mark}桂兰`, `陈${mark}`, mark]) {
    // What trimming takes away at an end has done no harm.
    const parsed = v.safeParse(name, words)
    if (parsed.success) expect(parsed.output).toBe('陈')
  }
  expect(hidesText(`陈${mark}桂兰`)).toBe(true)
})

test.each([
  '陈桂兰',
  '阿依古丽·买买提',
  'O’Neill',
  '门框开裂\n晚上在家',
  '𠮷野家',
  '修好了👍🏽',
  '👨‍🔧师傅',
  '❤️',
  '①号 ㎡ ～',
])('people may write %s', (words) => {
  expect(v.parse(text(40), words)).toBe(words)
})

test('half of a picture is taken out, and what is left must still be words', () => {
  expect(v.parse(name, '陈\ud83d')).toBe('陈')
  expect(v.parse(name, '\udc00陈👍')).toBe('陈👍')
  expect(v.safeParse(name, '\ud800').success).toBe(false)
})

test('whatever comes: what is taken in hides nothing, is trimmed, within its limit, and is taken in again unchanged', () => {
  const anything = fc.string({
    unit: fc.oneof(fc.constantFrom(...invisible, '\ud800', '陈', ' ', '👍'), fc.string({ unit: 'binary' })),
  })
  fc.assert(
    fc.property(anything, (words) => {
      const parsed = v.safeParse(name, words)
      if (!parsed.success) return
      expect(hidesText(parsed.output)).toBe(false)
      expect(withoutHalves(parsed.output)).toBe(parsed.output)
      expect(parsed.output.trim()).toBe(parsed.output)
      expect(parsed.output.length).toBeGreaterThan(0)
      expect(parsed.output.length).toBeLessThanOrEqual(20)
      expect(v.parse(name, parsed.output)).toBe(parsed.output)
    }),
    { numRuns: 2000 },
  )
})
