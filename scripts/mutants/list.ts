import fs from 'node:fs'
import path from 'node:path'
import { changesOf, type Change } from './mutators'

export interface Mutant extends Change {
  /** absolute */
  file: string
  /** of the whole file, so that a rule may be edited while its mutants are tried */
  source: string
  /** the folder of the rules it stands in: points, market, order … */
  noun: string
  line: number
  /** the whole line, and the words that change */
  text: string
  was: string
}

/**
 * Every mutant of the rules: all files of `root` but tests and what only tests use.
 * @param only beginnings of paths (`order`, `order/evolve`); all when empty
 */
export function mutantsOf(root: string, only: readonly string[]): Mutant[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => ({ name: file, noun: file.split(path.sep)[0] ?? '' }))
    .filter(({ name, noun }) => name.endsWith('.ts') && !name.endsWith('.test.ts') && noun !== 'testing')
    .filter(({ name }) => only.length === 0 || only.some((each) => name.startsWith(each)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, noun }) => {
      const file = path.join(root, name)
      const source = fs.readFileSync(file, 'utf8')
      const lines = source.split('\n')
      return changesOf(source).map((change) => {
        const was = source.slice(change.start, change.end)
        // What goes from the end of a list begins with the comma before it, which may stand a line above.
        const from = change.start + Math.max(was.search(/[^\s,]/), 0)
        const line = source.slice(0, from).split('\n').length
        return { ...change, file, source, noun, line, text: lines[line - 1]?.trim() ?? '', was }
      })
    })
}

/** `count` of them, by chance, but the same ones for the same seed. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const draw = randomOf(seed)
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item)
}

/** mulberry32: numbers from 0 up to 1 that follow from the seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
