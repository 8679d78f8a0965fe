import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The latest change of a file, or of anything in a folder; folders count too, so that a deleted file shows. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)))
  return Math.max(found.mtimeMs, ...inside)
}

/** Whether a built file is there and no source has changed since. */
export function isFresh(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return false
  return statSync(built).mtimeMs >= Math.max(...sources.map(changedAt))
}
