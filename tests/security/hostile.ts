import type { Input } from '../../cloudfunctions/testing/inputs'

/** What a hostile or broken client puts where a plain value belongs. JSON only: nothing else comes over the wire. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '..',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '$where',
  "'; return true; //",
  'a\u202Eb',
  '\u200b\u200b',
  '\ud800',
  '１２３',
  '🏠'.repeat(300),
  'x'.repeat(9000),
  [],
  [null],
  [[[[[[[[]]]]]]]],
  {},
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $in: ['a'] },
  { operator: 'neq', operands: [''] },
  { _id: 'a', communityId: 'b' },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: 1, valueOf: 1 },
]

export interface Attack {
  what: string
  input: unknown
}

/** The sample with one field after another, also inside, replaced by each hostile value; and with fields it must not have. */
export function attacksOn(sample: Input): Attack[] {
  const extras = ['__proto__', 'constructor', 'communityId', 'memberId', 'roles', '_id', 'openid', '$set']
  return [
    ...hostileValues.map((value) => ({ what: `input = ${shown(value)}`, input: value })),
    ...extras.map((name) => ({ what: `${name} added`, input: withField(sample, name, { $ne: '' }) })),
    ...Object.keys(sample).flatMap((field) => attacksOnField(sample, field)),
  ]
}

function attacksOnField(sample: Input, field: string): Attack[] {
  const value = sample[field]
  const direct = hostileValues.map((each) => ({
    what: `${field} = ${shown(each)}`,
    input: withField(sample, field, each),
  }))
  if (typeof value !== 'object' || value === null) return direct
  const inner = (Array.isArray(value) ? (value[0] as unknown) : value) as Input
  if (typeof inner !== 'object') return direct
  const deep = Object.keys(inner).flatMap((name) =>
    hostileValues.map((each) => {
      const changed = withField(inner, name, each)
      return {
        what: `${field}.${name} = ${shown(each)}`,
        input: withField(sample, field, Array.isArray(value) ? [changed] : changed),
      }
    }),
  )
  return [...direct, ...deep]
}

/** As JSON.parse makes it: a field called __proto__ is a field like any other. */
export function withField(sample: Input, name: string, value: unknown): unknown {
  const entries = Object.entries(sample).filter(([key]) => key !== name)
  const text = [...entries, [name, value] as const].map(
    ([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`,
  )
  return JSON.parse(`{${text.join()}}`)
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 40)

/** Whole events, as they might come instead of `{ action, input, requestId }`. */
export const hostileEvents: readonly unknown[] = [
  ...hostileValues,
  { action: { $ne: '' }, input: {} },
  { action: ['order.grab'], input: {} },
  { action: 'order.grab ', input: {} },
  { action: 'ORDER.GRAB', input: {} },
  { action: 'hasOwnProperty', input: {} },
  { action: 'toString', input: {} },
  ...[
    '',
    'short',
    'with space in it',
    '../../../etc',
    'x'.repeat(65),
    { $gt: '' },
    12_345_678,
    ['abcdefgh'],
  ].map((requestId) => ({ action: 'points.settle', input: {}, requestId })),
  ...['', 'a b', { $ne: '' }, ['qianshang'], 'x'.repeat(65)].map((communityId) => ({
    action: 'points.wallet',
    input: {},
    communityId,
  })),
  { action: 'order.report', input: { kind: 'door', text: '长'.repeat(20_000) } },
  { action: 'member.me', input: JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) },
]
