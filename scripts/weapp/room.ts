import { transformSync } from 'esbuild'

/** What of a noun is read here: contract/noun.ts. */
export interface NounFace {
  names: Readonly<Record<string, string>>
}

const kilobyte = 1024
/** of the main package, in bytes: what a noun more may add to it */
export const nounRoom = kilobyte / 2

/** The nouns that were there before this gate: their words are counted in `firstMain`, however many they are. */
const firstNouns = [
  ...['community', 'member', 'volunteer', 'proxy', 'photo', 'order'],
  ...['register', 'table', 'desk', 'points', 'notice', 'market'],
]

/** What the main package weighed with the first nouns, rounded up: it may go down, or up with a reason in docs/BENCHMARKS.md. */
const firstMain = 430 * kilobyte

/** How much the main package may weigh with so many nouns, in bytes: half a kilobyte for each new one. */
export const mainRoom = (nouns: number): number =>
  firstMain + Math.max(0, nouns - firstNouns.length) * nounRoom

const nameOf = ({ names }: NounFace): string => Object.keys(names)[0]?.split('.')[0] ?? ''

/** Bytes of what the phone carries of one noun from the start: its actions, pages and rooms, as the build writes them. */
const faceBytes = (face: NounFace): number =>
  Buffer.byteLength(transformSync(`f=${JSON.stringify(face)}`, { minify: true }).code)

/** A noun of two lists, what is needed and what is offered, has the room of two. */
const double = ['need']

/** New nouns whose words alone take more room in the main package than a noun has. */
export const tooWide = (faces: readonly NounFace[]): string[] =>
  faces
    .map((face) => ({ name: nameOf(face), bytes: faceBytes(face) }))
    .filter(
      ({ name, bytes }) => bytes > (double.includes(name) ? 2 : 1) * nounRoom && !firstNouns.includes(name),
    )
    .map(({ name, bytes }) => `contract/nouns/${name}.ts takes ${String(bytes)} bytes of the main package`)
