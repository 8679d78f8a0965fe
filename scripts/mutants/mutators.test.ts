import { transformSync } from 'esbuild'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { mutantsOf, sampleOf } from './list'
import { changesOf } from './mutators'
import { probed, regionAt, regionsOf } from './probes'

/** Each change as the whole source that it makes. */
const made = (source: string) =>
  changesOf(source).map(({ start, end, becomes }) => source.slice(0, start) + becomes + source.slice(end))

test.each([
  ['a < b', 'a <= b', 'a >= b'],
  ['a === b', 'a !== b'],
  ['a && b', 'a || b'],
  ['a ?? b', '(a)', '(b)'],
  ['a + b', 'a - b'],
  ['-a', '(a)'],
  ['!a', '(a)'],
  ['true', 'false'],
  ['7', '(8)', '(6)'],
  ['a ? b : c', 'true ? b : c', 'false ? b : c'],
  ['`a${b}`', "''"],
  ['[a, b, c]', '[b, c]', '[a, c]', '[a, b]'],
  ['{ a, ...b }', '{ ...b }', '{ a }'],
  ['{ a, }', '{  }'],
  ['[a, b,]', '[b,]', '[a,]'],
  ["f('a', 'b')", 'f("b", \'b\')', 'f(\'a\', "a")'],
  ["f('a')", 'f("a.")'],
  ['a.some(f)', 'a.every(f)'],
  ['a.filter(f)', 'a'],
])('%s is changed in every way that is listed', (value, ...expected) => {
  expect(made(`x(${value})`).sort()).toEqual([';', ...expected.map((each) => `x(${each})`)].sort())
})

test.each([
  [
    "if (a) throw new Error('b')",
    "if (true) throw new Error('b')",
    "if (false) throw new Error('b')",
    'if (a) ;',
  ],
  ['while (a) continue', 'while (false) continue', 'while (a) ;'],
])('%s is changed in every way that is listed', (source, ...expected) => {
  expect(made(source)).toEqual(expected)
})

test.each([
  "import { a } from './a'",
  "type A = 'a' | 1",
  'interface A { a: true }',
  "const a = new Error('a' + 1)",
  'switch (a) { default: throw new Error(String(a satisfies never)) }',
])('%s is left alone', (source) => {
  expect(made(source)).toEqual([])
})

test('whatever is changed in the rules, it is still TypeScript', () => {
  const root = path.resolve('domain')
  for (const { source, start, end, becomes } of sampleOf(mutantsOf(root, []), 150, 3)) {
    expect(() =>
      transformSync(source.slice(0, start) + becomes + source.slice(end), { loader: 'ts' }),
    ).not.toThrow()
  }
})

test('a sample follows from its seed', () => {
  const all = Array.from({ length: 100 }, (_, index) => index)
  expect(sampleOf(all, 10, 1)).toEqual(sampleOf(all, 10, 1))
  expect(sampleOf(all, 10, 1)).not.toEqual(sampleOf(all, 10, 2))
  expect(new Set(sampleOf(all, 200, 1)).size).toBe(100)
})

test('a change belongs to the innermost part around it that runs as a whole', () => {
  const source = 'const top = 1; function f(a) { if (a) { return 2 } return (b) => b ? 3 : 4 }'
  const regions = regionsOf(source)
  const wordsAt = (words: string) => {
    const start = source.indexOf(words)
    const region = regions[regionAt(regions, { start, end: start + words.length })]
    return region && source.slice(region.start, region.end).trim()
  }
  expect(wordsAt('1')).toBeUndefined()
  expect(wordsAt('2')).toBe('return 2 }')
  expect(wordsAt('b ?')).toBe('b ? 3 : 4')
  expect(wordsAt('4')).toBe('4')
})

test('a probed file does the same and tells what ran', () => {
  const source =
    'const f = (a) => a ? g(1) : 2; function g(n) { switch (n) { case 1: return 3 } return 4 } f(x)'
  const run = (x: boolean) => {
    const ran: number[] = []
    const value: unknown = runInNewContext(probed(source, 'saw'), { saw: (n: number) => ran.push(n), x })
    return { value, ran }
  }
  expect(run(true)).toEqual({ value: 3, ran: [0, 1, 3, 4] })
  expect(run(false)).toEqual({ value: 2, ran: [0, 2] })
})
