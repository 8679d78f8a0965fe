import { transformSync } from 'esbuild'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

const requirePackage = createRequire(__filename)

type Evaluate = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  file: string,
) => void

/**
 * TypeScript files of one folder as modules of this process. Each is compiled once and may be evaluated again and again,
 * with one of them changed; what does not import the changed one is shared.
 */
export class Modules {
  readonly #compiled = new Map<string, Evaluate>()
  readonly #loaded = new Map<string, object>()
  /** file → the files that import it */
  readonly #importers = new Map<string, Set<string>>()

  readonly #prepare: (source: string, file: string) => string

  /** @param prepare changes each file's source before it is compiled */
  constructor(prepare: (source: string, file: string) => string = (source) => source) {
    this.#prepare = prepare
  }

  /** Evaluates a file, and what it imports, as it stands on disk. */
  load(file: string): object {
    return this.#run(file, this.#loaded, new Map())
  }

  /** Every file that imports this one, at first or at tenth hand; itself included. */
  dependantsOf(file: string): Set<string> {
    const found = new Set<string>()
    const add = (each: string): void => {
      if (found.has(each)) return
      found.add(each)
      for (const importer of this.#importers.get(each) ?? []) add(importer)
    }
    add(file)
    return found
  }

  /** A world in which `file` reads `source`: loads any file as it would be there, and changes nothing here. */
  changed(file: string, source: string): (file: string) => object {
    const stale = this.dependantsOf(file)
    const loaded = new Map([...this.#loaded].filter(([each]) => !stale.has(each)))
    const compiled = new Map([[file, compile(file, source)]])
    return (wanted) => this.#run(wanted, loaded, compiled)
  }

  #run(file: string, loaded: Map<string, object>, changed: ReadonlyMap<string, Evaluate>): object {
    const known = loaded.get(file)
    if (known !== undefined) return known
    const module = { exports: {} }
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return requirePackage(name)
      const target = resolve(file, name)
      this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(file))
      return this.#run(target, loaded, changed)
    }
    const evaluate = changed.get(file) ?? this.#compiledFile(file)
    evaluate(module.exports, require, module, file)
    loaded.set(file, module.exports)
    return module.exports
  }

  #compiledFile(file: string): Evaluate {
    const known =
      this.#compiled.get(file) ?? compile(file, this.#prepare(fs.readFileSync(file, 'utf8'), file))
    this.#compiled.set(file, known)
    return known
  }
}

function compile(file: string, source: string): Evaluate {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file })
  const wrapped = `(function (exports, require, module, __filename) {${code}\n})`
  return new vm.Script(wrapped, { filename: file }).runInThisContext() as Evaluate
}

function resolve(from: string, name: string): string {
  const bare = path.resolve(path.dirname(from), name)
  const found = [`${bare}.ts`, `${bare}.tsx`, path.join(bare, 'index.ts')].find((each) => fs.existsSync(each))
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`)
  return found
}
