import fc from 'fast-check'
import { dialled, normalOfficePhone, normalPhone } from './phone'

test.each([
  ['19900000021', '19900000021'],
  ['+86 199 0000 0021', '19900000021'],
  ['8619900000021', '19900000021'],
  ['0086-199-0000-0021', '19900000021'],
  ['\u202d19900000021\u202c', '19900000021'],
  ['199\u200b0000\u200b0021', '19900000021'],
  ['１９９００００００２１', '19900000021'],
  ['199–0000–0021', '19900000021'],
  ['199.0000.0021', '19900000021'],
  ['(0532)85550101', '053285550101'],
  ['（0532） 8555 0101', '053285550101'],
  ['+86 532 8555 0101', '053285550101'],
  ['＋86 10 8555 0101', '01085550101'],
  ['8555-0101', '85550101'],
  ['0532-85550101转8001', '053285550101转8001'],
  ['0532-85550101 分机 8001', '053285550101转8001'],
  ['0532-85550101 ext. 12', '053285550101转12'],
  ['400-800-1234', '4008001234'],
  ['4008001234转2', '4008001234转2'],
])('%j is the number %s', (written, number) => {
  expect(normalPhone(written)).toBe(number)
  expect(normalOfficePhone(written)).toBe(number)
})

test.each(['12345', '110', '120', '10086', '95598', '961234'])(
  '%s is an office’s, and no person’s',
  (number) => {
    expect(normalOfficePhone(number)).toBe(number)
    expect(normalPhone(number)).toBeNull()
  },
)

test.each([
  '',
  '电话',
  '77',
  '199000000',
  '1990000002199',
  '0532-85550101-转',
  '19900000021转1',
  '199 0000 002a',
])('%j cannot be called', (written) => {
  expect(normalPhone(written)).toBeNull()
  expect(normalOfficePhone(written)).toBeNull()
})

const number = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }).map((rest) => `1${String(3_000_000_000 + rest)}`),
  fc.integer({ min: 0, max: 9_999_999 }).map((rest) => `05328${String(rest).padStart(7, '0')}`),
)
const dressed = (text: string) =>
  fc
    .tuple(fc.constantFrom('', '+86', '0086 '), fc.constantFrom('', ' ', '-', '—', '\u200b', '.', '·'))
    .map(([country, gap]) => {
      const rest = country !== '' && text.startsWith('0') ? text.slice(1) : text
      return country + Array.from(rest).join(gap)
    })

test('one number in two spellings is found again, and two numbers never become one', () => {
  fc.assert(
    fc.property(
      number.chain((one) => fc.tuple(fc.constant(one), dressed(one))),
      number.chain((other) => fc.tuple(fc.constant(other), dressed(other))),
      ([one, written], [other, otherWritten]) => {
        expect(normalPhone(written)).toBe(one)
        if (one !== other) expect(normalPhone(written)).not.toBe(normalPhone(otherWritten))
      },
    ),
  )
})

test('what was made normal stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(number, fc.string({ maxLength: 24 })), (text) => {
      const once = normalPhone(text)
      if (once !== null) expect(normalPhone(once)).toBe(once)
    }),
  )
})

test('an extension is dialled after a pause', () => {
  expect(dialled('053285550101转8001')).toBe('053285550101,,8001')
  expect(dialled('19900000021')).toBe('19900000021')
})
