import fc from 'fast-check'
import { maskName } from './mask'
import { nameParts, normalName, surnameOf } from './name'

test.each([
  ['王秀兰', '王秀兰', '王', '王**'],
  ['张　三', '张三', '张', '张*'],
  ['欧阳建国', '欧阳建国', '欧阳', '欧阳**'],
  ['欧阳**', '欧阳**', '欧阳', '欧阳**'],
  ['欧阳', '欧阳', '欧', '欧*'],
  ['阿卜杜拉•买买提', '阿卜杜拉·买买提', '阿卜杜拉', '阿***'],
  ['阿卜杜拉 · 买买提', '阿卜杜拉·买买提', '阿卜杜拉', '阿***'],
  ['㙍明', '㙍明', '㙍', '㙍*'],
  ['𠮷田一', '𠮷田一', '𠮷', '𠮷**'],
  ['Anna  Li', 'Anna Li', 'Anna', 'A***'],
  ['刘*明', '刘*明', '刘', '刘**'],
  ['', '', '', '*'],
])('%j is %s, called %s, shown as %s', (written, normal, surname, masked) => {
  expect(normalName(written)).toBe(normal)
  expect(surnameOf(written)).toBe(surname)
  expect(maskName(written)).toBe(masked)
})

test('the parts of a name are what people may be called by', () => {
  expect(nameParts('阿卜杜拉•买买提')).toEqual(['阿卜杜拉', '买买提'])
  expect(nameParts('王秀兰')).toEqual(['王秀兰'])
})

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code))
const chinese = fc.array(han, { minLength: 2, maxLength: 4 }).map((all) => all.join(''))

test('one name in two spellings is one, and two names never become one', () => {
  const spell = (name: string) =>
    fc.constantFrom('', ' ', '　', '\u200b').map((gap) => Array.from(name).join(gap))
  fc.assert(
    fc.property(
      chinese.chain((name) => fc.tuple(fc.constant(name), spell(name))),
      chinese,
      ([name, written], other) => {
        expect(normalName(written)).toBe(normalName(name))
        if (normalName(other) !== normalName(name)) expect(normalName(written)).not.toBe(normalName(other))
        if (name.normalize('NFKC') !== other.normalize('NFKC'))
          expect(normalName(name)).not.toBe(normalName(other))
      },
    ),
  )
})

test('a mask never shows more than the surname, and making it normal again changes nothing', () => {
  fc.assert(
    fc.property(chinese, (name) => {
      const shown = maskName(name).replace(/\*+$/, '')
      expect(normalName(name).startsWith(shown)).toBe(true)
      expect(Array.from(shown).length).toBeLessThan(Array.from(normalName(name)).length)
      expect(normalName(normalName(name))).toBe(normalName(name))
    }),
  )
})
