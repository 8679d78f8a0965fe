import fc from 'fast-check'
import { parseInput } from '../../cloudfunctions/platform/envelope'
import type { Input } from '../../cloudfunctions/testing/inputs'
import { specimens } from '../../cloudfunctions/testing/specimens'
import { actions } from '../../contract/actions'
import { actionNames } from '../../contract/names'
import { hidesText, withoutHalves } from '../../contract/hidden'
import { hostileValues, withField } from './hostile'

/** Anything that JSON can carry over the wire, the wicked parts of it more often. */
const wicked = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.jsonValue({ maxDepth: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constant('a'), { minLength: 400, maxLength: 600 }),
)
const fieldName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'openid',
    '$set',
    'a.b',
  ),
  fc.string({ maxLength: 10 }),
)

const inner = (value: unknown): value is Input => typeof value === 'object' && value !== null

/** Every word in it, however deep. */
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : inner(value) ? Object.values(value).flatMap(wordsIn) : []

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : inner(value) ? Object.values(value).flatMap(numbersIn) : []

describe.each(actionNames)('%s', (action) => {
  const sample: Input = specimens[action].full
  const fields = Object.keys(sample)
  const changes = fc.array(fc.tuple(fields.length === 0 ? fieldName : fc.constantFrom(...fields), wicked), {
    minLength: 1,
    maxLength: 3,
  })

  test('takes in only plain words and whole numbers, in fields of its own, or refuses by naming a field', () => {
    fc.assert(
      fc.property(changes, (changed) => {
        const input = changed.reduce<unknown>(
          (before, [name, value]) => withField(before as Input, name, value),
          sample,
        )
        const parsed = parseInput(action, input)
        if (!parsed.ok) {
          expect(parsed).toEqual({ ok: false, code: 'input.invalid', detail: { field: expect.any(String) } })
          return
        }
        const allowed = Object.keys(actions[action].input.entries)
        for (const name of Object.keys(parsed.data)) expect(allowed).toContain(name)
        for (const words of wordsIn(parsed.data)) {
          expect(hidesText(words)).toBe(false)
          expect(withoutHalves(words)).toBe(words)
        }
        for (const number of numbersIn(parsed.data)) expect(Number.isSafeInteger(number)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('refuses any field that is not its own, also inside', () => {
    fc.assert(
      fc.property(fieldName, wicked, (name, value) => {
        if (fields.includes(name)) return
        expect(parseInput(action, withField(sample, name, value))).toMatchObject({
          ok: false,
          code: 'input.invalid',
        })
        for (const [field, part] of Object.entries(sample)) {
          if (!inner(part) || Array.isArray(part) || name in part) continue
          const spoiled = withField(sample, field, withField(part, name, value))
          expect(parseInput(action, spoiled)).toMatchObject({ ok: false, code: 'input.invalid' })
        }
      }),
      { numRuns: 60 },
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
