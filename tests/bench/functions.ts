import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../../scripts/functions'

/** Inside the project, where Node finds the SDK. */
const dir = path.join(__dirname, '..', '..', 'dist', `functions-of-bench-${process.pid}`)

/** They answer at once: `bare` loads nothing, `sdk` what every function must load. */
const bareFunctions = {
  bare: 'exports.main = async () => ({ ok: true })\n',
  sdk: "require('wx-server-sdk').init()\nexports.main = async () => ({ ok: true })\n",
}

/** The real functions, and beside them the bare ones. Remove them with `removeFunctions`. */
export async function buildWithBare(): Promise<string> {
  await buildFunctions(dir)
  for (const [name, code] of Object.entries(bareFunctions)) {
    mkdirSync(path.join(dir, name))
    writeFileSync(path.join(dir, name, 'index.js'), code)
    writeFileSync(path.join(dir, name, 'config.json'), JSON.stringify({ timeout: 20, memorySize: 256 }))
  }
  return dir
}

export function removeFunctions(): void {
  rmSync(dir, { recursive: true, force: true })
}
