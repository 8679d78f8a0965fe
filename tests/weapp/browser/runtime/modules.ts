import { register, whileLoading } from './engine'

type Script = (...given: unknown[]) => unknown
interface Module {
  script: Script
  loaded: boolean
  module: { exports: unknown }
}
export interface AppDefinition {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

const modules = new Map<string, Module>()
let app: AppDefinition = {}
export const appOf = (): AppDefinition => app

export const define = (name: string, script: Script): void => {
  modules.set(name, { script, loaded: false, module: { exports: {} } })
}

export const isDefined = (name: string): boolean => modules.has(name)

/** What scripts find besides their own module: set once, before the first is loaded. */
export interface Surroundings {
  wx: unknown
  getCurrentPages: () => unknown[]
}
let surroundings: Surroundings | undefined
export const surround = (given: Surroundings): void => {
  surroundings = given
}

function resolve(from: string, request: string): string {
  const parts = request.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of request.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/').replace(/\.js$/, '')
}

const shared = {}

/** Runs a script once, with the arguments in the order of compile/scripts.ts; the rest stay undefined. */
export function load(name: string): unknown {
  const found = modules.get(name)
  if (!found) throw new Error(`module '${name}' is not defined`)
  if (found.loaded) return found.module.exports
  found.loaded = true
  const require = (request: string) => load(resolve(name, request))
  const given = surroundings
  if (!given) throw new Error('a script was loaded before wx existed')
  whileLoading(name, () =>
    found.script.call(
      undefined,
      found.module,
      found.module.exports,
      require,
      given.wx,
      (definition: AppDefinition) => {
        app = definition
      },
      (definition: Record<string, unknown>) => register('Page', definition),
      (definition: Record<string, unknown>) => register('Component', definition),
      (definition: Record<string, unknown>) => register('Behavior', definition),
      () => app,
      given.getCurrentPages,
      shared,
    ),
  )
  return found.module.exports
}
