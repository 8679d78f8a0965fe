import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { isFresh } from './freshness'
import { buildFunctions, functionNames, FUNCTIONS_DIR } from './functions'

export const ROOT = join(__dirname, '..')
export const H5_DIR = join(ROOT, 'dist', 'h5')
export const TARO = join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
const inRoot = (...names: string[]) => names.map((name) => join(ROOT, name))

const FUNCTION_SOURCES = inRoot(
  'cloudfunctions',
  'contract',
  'domain',
  'package.json',
  'scripts/functions.ts',
)
const H5_SOURCES = inRoot('src', 'contract', 'domain', 'config', 'package.json', 'babel.config.js')

/** Runs Taro's own build and shows what it said only when it failed. */
async function buildH5(): Promise<void> {
  const child = spawn(process.execPath, [TARO, 'build', '--type', 'h5'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The pages could not be built.\n${said}`)
}

/** Builds what is missing or older than its sources, telling each in a plain line. */
export async function prepare(tell: (line: string) => void): Promise<void> {
  const bundles = functionNames().map((name) => join(FUNCTIONS_DIR, name, 'index.js'))
  if (!bundles.every((file) => isFresh(file, FUNCTION_SOURCES))) {
    tell('Building the cloud functions …')
    await buildFunctions()
  }
  if (!isFresh(join(H5_DIR, 'index.html'), H5_SOURCES)) {
    tell('Building the pages; this takes about a minute …')
    await buildH5()
  }
}
