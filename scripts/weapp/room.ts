import { transformSync } from 'esbuild'

/** What of a noun is read here: contract/noun.ts. */
export interface NounFace {
  names: Readonly<Record<string, string>>
}

const kilobyte = 1024
/** of the main package, in bytes: what a noun more may add to it */
export const nounRoom = kilobyte / 2

/** The nouns whose words are counted in `firstMain`. */
const firstNouns = 12
/**
 * Wider than a noun may be and older than this gate, in bytes: these may only become smaller, but for the order, which
 * has an action for each step that somebody takes with it.
 */
const widerFaces: Readonly<Record<string, number>> = { desk: 700, order: 1100, notice: 520 }

/** What the main package weighed with the first nouns, rounded up: it may go down, or up with a reason in docs/BENCHMARKS.md. */
const firstMain = 424 * kilobyte

/** How much the main package may weigh with so many nouns, in bytes: half a kilobyte for each new one. */
export const mainRoom = (nouns: number): number => firstMain + Math.max(0, nouns - firstNouns) * nounRoom

const nameOf = ({ names }: NounFace): string => Object.keys(names)[0]?.split('.')[0] ?? ''

/** Bytes of what the phone carries of one noun from the start: its actions, pages and rooms, as the build writes them. */
const faceBytes = (face: NounFace): number =>
  Buffer.byteLength(transformSync(`f=${JSON.stringify(face)}`, { minify: true }).code)

/** Nouns whose words alone take more room in the main package than a noun has. */
export const tooWide = (faces: readonly NounFace[]): string[] =>
  faces
    .map((face) => ({ name: nameOf(face), bytes: faceBytes(face) }))
    .filter(({ name, bytes }) => bytes > (widerFaces[name] ?? nounRoom))
    .map(({ name, bytes }) => `contract/nouns/${name}.ts takes ${String(bytes)} bytes of the main package`)
