import fs from 'node:fs'
import path from 'node:path'

/* The old tools of WeChat's own simulator; they ship no types. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const jComponent = require('j-component') as {
  register(definition: object): void
  create(id: string): Rendered
}
// eslint-disable-next-line @typescript-eslint/no-require-imports
const compiler = require('miniprogram-compiler') as { wxmlToJs(root: string, options: object): string }

export interface Rendered {
  instance: Record<string, unknown> & { data: Record<string, unknown> }
  dom: HTMLElement
  _exparserNode: unknown
  attach(host: HTMLElement): void
  detach(): void
}

interface Registration {
  id: string
  file: string
  using: Record<string, string>
  tag: string
}

type Definition = Record<string, unknown> & { options?: object }
type Template = (file: string) => unknown

/** What the scripts of a mini-program find around them. */
export interface MiniProgramGlobals {
  App(definition: Record<string, unknown>): void
  Page(definition: Record<string, unknown>): void
  Component(definition: Definition): void
  getApp(): unknown
  getCurrentPages(): unknown[]
  wx: Record<string, unknown>
}
export const globals = globalThis as unknown as MiniProgramGlobals

/**
 * Registers the pages and components of a real weapp build with WeChat's simulator core: WXML goes through WeChat's own
 * compiler, scripts run as they ship. Each file is registered once, because `require` runs it once.
 */
export function componentLoader(dist: string) {
  ;(window as unknown as Record<string, unknown>)['__webview_engine_version__'] = 0.02
  const compiled = compiler.wxmlToJs(dist, { maxBuffer: 64 << 20 })
  // The compiler's output is a program that returns the table of templates.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const template = (new Function(compiled) as () => Template)()
  const ids = new Map<string, string>()
  let current: Registration | null = null

  globals.Component = (definition) => {
    if (!current) throw new Error('Component() was called outside the loading of a component')
    jComponent.register({
      id: current.id,
      path: path.join(dist, current.file),
      template: template(`${current.file}.wxml`),
      usingComponents: current.using,
      tagName: current.tag,
      ...definition,
      options: { classPrefix: '', ...definition.options },
    })
  }

  const load = (file: string, tag = 'page'): string => {
    const known = ids.get(file)
    if (known) return known
    const id = `c${ids.size + 1}`
    ids.set(file, id)
    const json = JSON.parse(fs.readFileSync(path.join(dist, `${file}.json`), 'utf8')) as {
      usingComponents?: Record<string, string>
    }
    const using: Record<string, string> = {}
    for (const [name, where] of Object.entries(json.usingComponents ?? {})) {
      using[name] = load(resolve(file, where), name)
    }
    const before = current
    current = { id, file, using, tag }
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    require(path.join(dist, `${file}.js`))
    current = before
    return id
  }
  return { load, create: (file: string) => jComponent.create(load(file)) }
}

const resolve = (from: string, where: string) =>
  where.startsWith('/') ? where.slice(1) : path.posix.join(path.posix.dirname(from), where)
