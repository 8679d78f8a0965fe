import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'
import { build } from 'esbuild'

const ROOT = join(__dirname, '..')
const SOURCES = join(ROOT, 'cloudfunctions')
export const FUNCTIONS_DIR = join(ROOT, 'dist', 'functions')

/** Every folder of cloudfunctions/ with an entry file is one function. */
export function functionNames(): string[] {
  return readdirSync(SOURCES).filter((name) => existsSync(join(SOURCES, name, 'main.ts')))
}

/** Bundles one function; only the SDK stays outside, because the platform installs it from package.json. */
export function bundleOptions(name: string, outDir: string): BuildOptions {
  return {
    entryPoints: [join(SOURCES, name, 'main.ts')],
    outfile: join(outDir, name, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node16',
    charset: 'utf8',
    legalComments: 'none',
    external: ['wx-server-sdk'],
    logLevel: 'warning',
  }
}

/** Writes package.json and config.json beside the bundle; the SDK's version is the one this repository pins. */
export function writeManifest(name: string, outDir: string): void {
  const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
    dependencies: Record<string, string>
  }
  const sdk = root.dependencies['wx-server-sdk']
  if (sdk === undefined) throw new Error('package.json does not pin wx-server-sdk')
  const manifest = {
    name: `weixiu-${name}`,
    version: root.version,
    private: true,
    main: 'index.js',
    dependencies: { 'wx-server-sdk': sdk },
  }
  const folder = join(outDir, name)
  const config: unknown = JSON.parse(readFileSync(join(SOURCES, name, 'config.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`)
}

/** Builds every function into `outDir`: index.js, package.json and config.json, and nothing else. */
export async function buildFunctions(outDir = FUNCTIONS_DIR): Promise<string[]> {
  const names = functionNames()
  rmSync(outDir, { recursive: true, force: true })
  for (const name of names) {
    mkdirSync(join(outDir, name), { recursive: true })
    await build(bundleOptions(name, outDir))
    writeManifest(name, outDir)
  }
  return names
}
