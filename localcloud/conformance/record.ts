import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Answer } from './ask'

/** Written by `npm run smoke` when it has asked a real environment; kept in the repository. */
export const recordFile = join(__dirname, 'recorded.json')

const sentences = v.array(v.string())
const recordSchema = v.strictObject({
  /** day on which a real environment was asked, such as 2026-11-25 */
  day: v.string(),
  /** version of wx-server-sdk that asked */
  sdk: v.string(),
  groups: v.record(v.string(), v.strictObject({ source: v.string(), held: sentences, differed: sentences })),
})
export type ConformanceRecord = v.InferOutput<typeof recordSchema>

/** What a real environment answered, or null when none has been asked. */
export function readRecord(file: string): ConformanceRecord | null {
  return existsSync(file) ? v.parse(recordSchema, JSON.parse(readFileSync(file, 'utf8'))) : null
}

/** Replaces the record. No name of an environment goes into it. */
export function writeRecord(file: string, answers: readonly Answer[], day: string, sdk: string): void {
  const groups: ConformanceRecord['groups'] = {}
  for (const { group, sentence, difference } of answers) {
    const own = (groups[group] ??= { source: sourceOf(group), held: [], differed: [] })
    own[difference === null ? 'held' : 'differed'].push(sentence)
  }
  writeFileSync(file, `${JSON.stringify({ day, sdk, groups } satisfies ConformanceRecord, null, 2)}\n`)
}

/** Of the checks as they were asked: one that was changed afterwards has not been recorded. */
export function sourceOf(group: string): string {
  return createHash('sha256')
    .update(readFileSync(join(__dirname, `${group}.ts`)))
    .digest('hex')
}
