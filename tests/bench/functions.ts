import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../../scripts/functions'

/** Inside the project, where Node finds the SDK. */
const dir = path.join(__dirname, '..', '..', 'dist', `functions-of-bench-${process.pid}`)

/** Answers at once and loads nothing: what the worker alone costs. */
const bareFunction = 'exports.main = async () => ({ ok: true })\n'

/** The real functions, and beside them `bare`. Remove them with `removeFunctions`. */
export async function buildWithBare(): Promise<string> {
  await buildFunctions(dir)
  mkdirSync(path.join(dir, 'bare'))
  writeFileSync(path.join(dir, 'bare', 'index.js'), bareFunction)
  writeFileSync(path.join(dir, 'bare', 'config.json'), JSON.stringify({ timeout: 20, memorySize: 256 }))
  return dir
}

export function removeFunctions(): void {
  rmSync(dir, { recursive: true, force: true })
}
