import { readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import path from 'node:path'
import type { Cloud } from '../cloudfunctions/platform/cloud'
import { networkModules, type Network } from './sdkNetwork'

/** wx-server-sdk, typed by what the functions use of it (its own declarations answer `string | void | …`). */
export interface Sdk extends Cloud {
  readonly DYNAMIC_CURRENT_ENV: unknown
  init(options: { env: unknown; keepalive?: boolean }): void
  getWXContext(): { OPENID?: string; APPID?: string; UNIONID?: string; ENV?: string; SOURCE?: string }
  callFunction(call: { name: string; data?: unknown }): Promise<{ result: unknown }>
}

/** Packages that read the environment or keep state; each SDK instance has its own copy, everything else is shared. */
const OWN_PACKAGES =
  /node_modules[\\/](wx-server-sdk|@cloudbase[\\/](node-sdk|database))[\\/](?!node_modules)/

type ModuleBody = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
  process: NodeJS.Process,
) => void

const bodies = new Map<string, ModuleBody>()
const resolutions = new Map<string, string>()

/**
 * Loads the real wx-server-sdk once more, with an environment of its own. The SDK reads `process.env` at every
 * call (the gateway's address, the credentials, who is calling), so instances that share one process would mix
 * these up; here each gets its own `process`. About 100 ms the first time, 10 ms afterwards.
 * @param network carries its requests instead of node:http
 */
export function loadSdk(env: Readonly<Record<string, string>>, network?: Network): Sdk {
  const own = Object.create(process, { env: { value: { ...process.env, ...env } } }) as NodeJS.Process
  const replaced = network === undefined ? {} : networkModules(network)
  const loaded = new Map<string, { exports: unknown }>()

  const load = (filename: string): unknown => {
    const known = loaded.get(filename)
    if (known !== undefined) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(filename, module)
    if (filename.endsWith('.json')) module.exports = JSON.parse(readFileSync(filename, 'utf8'))
    else
      bodyOf(filename)(module.exports, requireFrom(filename), module, filename, path.dirname(filename), own)
    return module.exports
  }

  const requireFrom = (filename: string) => {
    const original = createRequire(filename)
    return (id: string): unknown => {
      const standIn = replaced[id]
      if (standIn !== undefined) return standIn
      if (isBuiltin(id)) return original(id)
      const target = resolve(original, filename, id)
      return OWN_PACKAGES.test(target) ? load(target) : original(target)
    }
  }

  const here = createRequire(path.join(__dirname, 'sdk-instance.js'))
  return load(here.resolve('wx-server-sdk')) as Sdk
}

function resolve(require: NodeJS.Require, filename: string, id: string): string {
  const key = `${filename}\0${id}`
  const known = resolutions.get(key)
  if (known !== undefined) return known
  const found = require.resolve(id)
  resolutions.set(key, found)
  return found
}

function bodyOf(filename: string): ModuleBody {
  const known = bodies.get(filename)
  if (known !== undefined) return known
  const source = `${readFileSync(filename, 'utf8')}\n//# sourceURL=${filename}`
  // Compiled here and not by node:vm, so that under jest the SDK shares Date, Array and Error with the tests.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const body = new Function(
    'exports',
    'require',
    'module',
    '__filename',
    '__dirname',
    'process',
    source,
  ) as ModuleBody
  bodies.set(filename, body)
  return body
}
