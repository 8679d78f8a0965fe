import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What function table is held to, both ways: in production it has twice as much. */
export const memoryMegabytes = 256

/** Gives the worker of function table no more than that. */
export function ofTableMemory(functionsDir: string): void {
  const config = path.join(functionsDir, 'table/config.json')
  const settings = JSON.parse(readFileSync(config, 'utf8')) as object
  writeFileSync(config, JSON.stringify({ ...settings, memorySize: memoryMegabytes }))
}
