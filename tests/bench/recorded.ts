import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RoundTrips } from './meter'

export type Recorded = Readonly<Record<string, RoundTrips>>

const file = path.join(__dirname, 'round-trips.json')

/** What each action cost when it was last agreed to. */
export const readRecorded = (): Recorded => JSON.parse(readFileSync(file, 'utf8')) as Recorded

export function writeRecorded(costs: Recorded): void {
  const lines = Object.entries(costs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([action, { total, deep, beside }]) => {
      return `  "${action}": { "total": ${total}, "deep": ${deep}, "beside": ${beside} }`
    })
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
}
