import path from 'node:path'
import { build } from 'esbuild'
import type { Build } from '../buildTypes'
import { builtins } from '../tags'
import { openDist, pagesOf, readApp, readConfigs, type Swap } from './dist'
import { page, stylesheet } from './page'
import { compileScripts } from './scripts'
import { compileStyles } from './styles'
import { compileTemplates, templateChoice } from './templates'

/** Files of the harness by their path on its server; pictures come from the build itself. */
export type Compiled = ReadonlyMap<string, string>

const runtime = path.join(__dirname, '..', 'runtime', 'boot.ts')
const bundled = new Map<string, Promise<string>>()

/** Our own side of the harness and WeChat's component core, bundled once for all tests of a file. */
function bundleRuntime(): Promise<string> {
  const known = bundled.get(runtime)
  if (known) return known
  const bundling = build({
    entryPoints: [runtime],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  bundled.set(runtime, bundling)
  return bundling
}

/**
 * Turns an unmodified weapp build into files for the browser. `swap` changes single files first: a test uses it to
 * damage the build on purpose.
 */
export async function compileWeapp(root: string, swap: Swap = {}): Promise<Compiled> {
  const dist = openDist(root, swap)
  const app = readApp(dist)
  const configs = readConfigs(dist)
  const templates = compileTemplates(dist, configs)
  const description: Build = {
    app,
    pages: pagesOf(app),
    configs,
    ...compileStyles(dist, configs, builtins),
    builtins,
  }
  const tables = [
    `window.weappBuild=${JSON.stringify(description)};`,
    `window.weappTemplates=${templates};`,
    `window.weappTemplateChoice=${templateChoice(dist)};`,
  ]
  return new Map([
    ['/', page],
    ['/harness/style.css', stylesheet],
    ['/harness/tables.js', tables.join('\n')],
    ['/harness/runtime.js', await bundleRuntime()],
    ['/harness/scripts.js', compileScripts(dist)],
  ])
}
