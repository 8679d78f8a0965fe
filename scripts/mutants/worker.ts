// One process that keeps the rules and their tests warm, and tries one mutant after another. The parent (pool.ts) ends it
// when a mutant never comes back.
import fc from 'fast-check'
import fs from 'node:fs'
import path from 'node:path'
import { casesOf, type Case } from './cases'
import type { Change } from './mutators'
import { Modules } from './modules'
import { regionAt, regionsOf } from './probes'
import { Reaches } from './reach'

/** What the parent asks: change this file so, and run the tests that see it. */
export interface Try extends Pick<Change, 'start' | 'end' | 'becomes'> {
  file: string
  /** of the whole file, before the change */
  source: string
}
/** `killer`: the test that failed; null when none did. */
export type Told =
  | { type: 'ready'; wholeMs: number }
  /** the tests fail without any mutant, or the mutant is no TypeScript */
  | { type: 'broken'; test: string; why: string }
  | { type: 'tried'; killer: string | null }

const [root = '', seed = '1'] = process.argv.slice(2)
// The same properties with the same data each time; a found counter-example needs no smaller one. Traces would cost a
// third of the time: `expect` makes an error with each call.
Error.stackTraceLimit = 0
fc.configureGlobal({ seed: Number(seed), endOnFailure: true })

const modules = new Modules()
const reaches = new Reaches()
const testFiles = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join(root, file))
const tell = (told: Told) => process.send?.(told)

/** The tests as they are: all must pass, and what they run says which are asked about a mutant. */
async function warmUp(): Promise<Told> {
  const broken = await reaches.measure(testFiles)
  if (broken !== null) return { type: 'broken', ...broken }
  for (const file of testFiles) casesOf(() => modules.load(file))
  return { type: 'ready', wholeMs: reaches.wholeMs }
}

async function attempt({ file, source, start, end, becomes }: Try): Promise<Told> {
  const load = modules.changed(file, source.slice(0, start) + becomes + source.slice(end))
  const dependants = modules.dependantsOf(file)
  const seen = testFiles.filter((test) => dependants.has(test))
  const loaded = new Map<string, Case[]>()
  for (const { testFile, place } of reaches.witnesses(
    seen,
    file,
    regionAt(regionsOf(source), { start, end }),
  )) {
    try {
      const cases = loaded.get(testFile) ?? casesOf(() => load(testFile))
      loaded.set(testFile, cases)
      await cases[place]?.run()
    } catch {
      return {
        type: 'tried',
        killer: loaded.get(testFile)?.[place]?.name ?? `${path.basename(testFile)} cannot be loaded`,
      }
    }
  }
  return { type: 'tried', killer: null }
}

process.on('message', (wanted: Try) => {
  attempt(wanted).then(tell, (error: unknown) =>
    tell({ type: 'broken', test: wanted.file, why: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
void warmUp().then(tell)
