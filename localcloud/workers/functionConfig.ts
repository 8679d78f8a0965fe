import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { PlatformError } from './platformError'

const ConfigSchema = v.object({
  /** Seconds. */
  timeout: v.optional(v.pipe(v.number(), v.minValue(0.05), v.maxValue(900)), 3),
  /** Megabytes. */
  memorySize: v.optional(v.pipe(v.number(), v.minValue(64), v.maxValue(3072)), 256),
  triggers: v.optional(
    v.array(v.object({ name: v.string(), type: v.literal('timer'), config: v.string() })),
    [],
  ),
})

export interface FunctionConfig {
  readonly name: string
  readonly file: string
  readonly timeoutMs: number
  readonly memoryMb: number
  /** Names of the timer triggers; the platform allows one. */
  readonly timers: readonly string[]
}

/** Reads what a built function says about itself; refused as the platform refuses an unknown function. */
export function readFunctionConfig(functionsDir: string, name: string): FunctionConfig {
  const folder = join(functionsDir, name)
  const file = join(folder, 'index.js')
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(file)) {
    throw new PlatformError('notFound', `FunctionName ${name} not found`)
  }
  const configFile = join(folder, 'config.json')
  const raw: unknown = existsSync(configFile) ? JSON.parse(readFileSync(configFile, 'utf8')) : {}
  const config = v.parse(ConfigSchema, raw)
  return {
    name,
    file,
    timeoutMs: config.timeout * 1000,
    memoryMb: config.memorySize,
    timers: config.triggers.map((trigger) => trigger.name),
  }
}
