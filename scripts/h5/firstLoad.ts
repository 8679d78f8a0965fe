import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** design.md section 5: what a browser loads before anything is drawn, gzipped, in bytes. */
export const firstLoadBudget = 140 * 1024

export interface Loaded {
  readonly file: string
  readonly bytes: number
  readonly gzip: number
}

/** The page of a browser build and every script and style it names, biggest first, in bytes. */
export function firstLoad(dist: string): Loaded[] {
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  return ['index.html', ...named]
    .map((file) => {
      const bytes = fs.readFileSync(path.join(dist, file))
      return { file, bytes: bytes.length, gzip: gzipSync(bytes).length }
    })
    .sort((a, b) => b.gzip - a.gzip)
}

/** What to complain of, in words; empty when the first load is within its budget. */
export function firstLoadComplaints(loaded: readonly Loaded[]): string[] {
  const gzip = loaded.reduce((sum, each) => sum + each.gzip, 0)
  if (loaded.every(({ file }) => !file.endsWith('.js'))) return ['the page loads no script']
  if (gzip <= firstLoadBudget) return []
  const [biggest] = loaded
  return [
    `the first load is over its budget: ${biggest?.file ?? ''} ${Math.round((biggest?.gzip ?? 0) / 1024)} KB`,
  ]
}
