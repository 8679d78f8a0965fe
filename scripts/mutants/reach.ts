import { casesOf } from './cases'
import { Modules } from './modules'
import { probed } from './probes'

/** One test that a change can break: its file, and its place among the tests of the file. */
export interface Witness {
  testFile: string
  place: number
  ms: number
}

interface Reach {
  ms: number
  regions: ReadonlySet<string>
}

declare global {
  var sawRegion: (file: string, region: number) => void
}

/** Which tests run which regions of the rules, and for how long. */
export class Reaches {
  readonly #tests = new Map<string, Reach[]>()
  /** regions that already run while files are loaded: any test may depend on them */
  readonly #atLoad = new Set<string>()

  /** Runs every test once, with the rules as they are. Answers with the first that fails. */
  async measure(testFiles: readonly string[]): Promise<{ test: string; why: string } | null> {
    let seen = this.#atLoad
    globalThis.sawRegion = (file, region) => void seen.add(keyOf(file, region))
    const modules = new Modules((source, file) =>
      file.endsWith('.test.ts') ? source : probed(source, `((n) => sawRegion(${JSON.stringify(file)}, n))`),
    )
    for (const testFile of testFiles) {
      seen = this.#atLoad
      const cases = casesOf(() => modules.load(testFile))
      const reaches: Reach[] = []
      for (const { name, run } of cases) {
        const regions = new Set<string>()
        seen = regions
        const began = performance.now()
        try {
          await run()
        } catch (error) {
          return { test: `${testFile}: ${name}`, why: String(error) }
        }
        reaches.push({ ms: performance.now() - began, regions })
      }
      this.#tests.set(testFile, reaches)
    }
    return null
  }

  /** How long all tests take. */
  get wholeMs(): number {
    return [...this.#tests.values()].flat().reduce((sum, { ms }) => sum + ms, 0)
  }

  /** Whom to ask about a change in this region of a file (-1: it runs when the file is loaded), the quickest first. */
  witnesses(testFiles: readonly string[], file: string, region: number): Witness[] {
    const key = keyOf(file, region)
    const all = region === -1 || this.#atLoad.has(key)
    return testFiles
      .flatMap((testFile) => {
        const reaches = this.#tests.get(testFile) ?? []
        return reaches.map(({ ms, regions }, place) => ({
          testFile,
          place,
          ms,
          reached: all || regions.has(key),
        }))
      })
      .filter(({ reached }) => reached)
      .sort((a, b) => a.ms - b.ms)
  }
}

const keyOf = (file: string, region: number) => `${file}#${String(region)}`
