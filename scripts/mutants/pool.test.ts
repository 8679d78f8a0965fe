import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withoutEquivalents } from './equivalents'
import { mutantsOf, type Mutant } from './list'
import { tryAll, type Fate } from './pool'
import { keptSection, scoreOf, sectionOf, survivorsOf, withSection } from './report'

let root: string
const write = (file: string, words: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), words)
}
const rule = `export function spent(prices: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < prices.length; index += 1) sum += prices[index] ?? 0
  return sum
}
export const dear = (price: number): boolean => price > 9
`
const proof = `import { spent } from './rule'
import { both } from '../other/use'
describe('a basket', () => {
  test.each([[[], 0], [[1, 2], 3]])('%j costs %s', (prices, sum) => {
    expect(spent(prices)).toBe(sum)
  })
  test('is asked about by others', async () => {
    await expect(Promise.resolve(both(20))).resolves.toBe(true)
  })
})
`

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-mutants-'))
  write('basket/rule.ts', rule)
  write('basket/rule.test.ts', proof)
  write(
    'other/use.ts',
    "import { dear } from '../basket/rule'\nexport const both = (price: number) => dear(price)\n",
  )
})
afterEach(() => fs.rmSync(root, { recursive: true }))

async function fates(mutants: readonly Mutant[]) {
  const seen: { mutant: Mutant; fate: Fate }[] = []
  await tryAll(mutants, { root, seed: 1, workers: 2, patienceMs: 500 }, (mutant, fate) =>
    seen.push({ mutant, fate }),
  )
  return seen
}

test('a mutant that a test sees is killed, one that none sees survives, one that never ends is given up', async () => {
  const seen = await fates(mutantsOf(root, ['basket']))
  const fateOf = (was: string, becomes: string) =>
    seen.find(({ mutant }) => mutant.was === was && mutant.becomes === becomes)?.fate
  expect(fateOf('<', '<=')).toEqual({ fate: 'survived' })
  expect(fateOf('>', '>=')).toEqual({ fate: 'survived' })
  expect(fateOf('>', '<=')).toEqual({ fate: 'killed', killer: 'a basket › is asked about by others' })
  expect(seen.filter(({ mutant, fate }) => mutant.was === '+=' && fate.fate === 'timeout')).toHaveLength(1)
  const score = scoreOf('basket', seen)
  expect(score.all - score.killed).toBe(survivorsOf(seen).length)
  expect(survivorsOf(seen).join()).toContain('boundary: > → >=')
})

test('tests that fail without a mutant prove nothing, and are named', async () => {
  write('basket/rule.test.ts', proof.replace('3]', '4]'))
  await expect(fates(mutantsOf(root, ['basket']))).rejects.toThrow('a basket › [1,2] costs 4 fails')
})

test('equivalents are left out by their words; an entry that fits nothing is told', () => {
  const mutants = mutantsOf(root, [])
  const entry = { file: 'basket/rule.ts', line: 'price > 9', was: '>', becomes: '>=', why: '' }
  const gone = { ...entry, line: 'price > 8' }
  const rest = withoutEquivalents(root, mutants, [entry, gone])
  expect(rest.stale).toEqual([gone])
  expect(mutants.length - rest.mutants.length).toBe(1)
})

test('the section takes the place of the old one and leaves the rest of the page alone', () => {
  const [mutant] = mutantsOf(root, [])
  if (mutant === undefined) throw new Error('no mutant')
  const section = sectionOf([{ mutant, fate: { fate: 'survived' } }], { basket: 90 }, 2)
  expect(section).toContain('| basket | 1 | 1 | 0.0 % | 90 % |')
  const page = withSection('# Benchmarks\n', section)
  expect(page.startsWith('# Benchmarks\n\n## ')).toBe(true)
  expect(withSection(page, section)).toBe(page)
  expect(keptSection(page)).toBe(section)
  expect(keptSection('# Benchmarks\n')).toBe('')
})
