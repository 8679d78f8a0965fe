import type { SourceFile } from './imports'

/**
 * Files that need one another, each ring sorted; imports of types count, which lint's own rule does not see. Follows
 * Tarjan: a ring is what can be reached again before its first file is left.
 */
export function ringsIn(sources: ReadonlyMap<string, Pick<SourceFile, 'imports'>>): string[][] {
  const numbers = new Map<string, number>()
  const lows = new Map<string, number>()
  const open: string[] = []
  const rings: string[][] = []
  const lower = (file: string, to: number) => lows.set(file, Math.min(lows.get(file) ?? to, to))

  function visit(file: string): void {
    const number = numbers.size
    numbers.set(file, number)
    lows.set(file, number)
    open.push(file)
    for (const { to } of sources.get(file)?.imports ?? []) {
      if (!numbers.has(to)) {
        visit(to)
        lower(file, lows.get(to) ?? number)
      } else if (open.includes(to)) lower(file, numbers.get(to) ?? number)
    }
    if (lows.get(file) !== number) return
    const ring = open.splice(open.indexOf(file))
    if (ring.length > 1) rings.push(ring.sort())
  }

  for (const file of sources.keys()) if (!numbers.has(file)) visit(file)
  return rings
}
