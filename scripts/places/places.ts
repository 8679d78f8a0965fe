import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSources, type SourceFile } from '../house/imports'
import { kindsOfChange, namesOutside, ownPlaces, usedSince } from './own'

const root = path.join(__dirname, '../..')
const folders = ['contract', 'domain', 'cloudfunctions', 'src', 'localcloud', 'tests', 'scripts']

/** Neither a proof nor what only proofs use. */
const ships = (file: string): boolean =>
  /^(contract|domain|cloudfunctions|src)\//.test(file) && !/\.test\.|\/testing\/|specimens/.test(file)
const isOwn = (file: string): boolean => ownPlaces.some((place) => file.startsWith(place))

const uses = (file: string): boolean => usedSince.some((user) => user === file)

export interface Places {
  kind: string
  name: string
  /** the files somebody touches to add one */
  files: readonly string[]
}

export interface Line {
  file: string
  line: number
  text: string
}

export interface Counted {
  places: readonly Places[]
  /** lines outside the noun's own folders: in what ships, and in what proves it */
  shipped: readonly Line[]
  /** the same in nouns that came later and use it */
  used: readonly Line[]
  proving: readonly Line[]
}

/** Counts from the source as it lies here what one more of each costs, by the example of the noun `notice`. */
export function countPlaces(): Counted {
  const sources = readSources(root, folders)
  const texts = new Map(
    [...sources.keys()].map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  )
  const places = kindsOfChange.map(({ kind, name, words }) => ({
    kind,
    name,
    files: [...texts]
      .filter(([file, text]) => ships(file) && words.some((word) => text.includes(word)))
      .map(([file]) => file)
      .sort(),
  }))
  const outside = [...sources.values()]
    .filter(({ file }) => !isOwn(file) && !file.startsWith('scripts/places/'))
    .flatMap((source) => linesIn(source, texts.get(source.file) ?? ''))
  return {
    places,
    shipped: outside.filter(({ file }) => ships(file) && !uses(file)),
    used: outside.filter(({ file }) => uses(file)),
    proving: outside.filter(({ file }) => !ships(file)),
  }
}

/** The lines that would not be there without the noun: its imports, what they bring, and its names. */
function linesIn({ file, imports }: SourceFile, text: string): Line[] {
  const brought = imports
    .filter(({ to }) => isOwn(to))
    .flatMap(({ names }) => names.filter((name) => name !== '*'))
  const uses =
    brought.length === 0 ? null : new RegExp(`(?<![\\w/'-]|\\w\\.)(${brought.join('|')})(?![\\w'])`)
  return text.split('\n').flatMap((line, at) => {
    const counts = uses?.test(line) === true || namesOutside.test(line)
    return counts && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [{ file, line: at + 1, text: line.trim() }] : []
  })
}
