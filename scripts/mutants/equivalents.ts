import path from 'node:path'
import type { Mutant } from './list'

/** A mutant that no test can kill, because the rule does the same with it. */
export interface Equivalent {
  /** below domain/ */
  file: string
  /** words of its line, enough to find it */
  line: string
  was: string
  becomes: string
  why: string
}

/** Looked at one by one. An entry that no longer fits a mutant is told by `npm run mutants`. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'points/award.ts',
    line: 'revision: order.score.revision ?? 0',
    was: 'order.score.revision ?? 0',
    becomes: '(order.score.revision)',
    why: 'nothing and 0 are the same revision to awardEntry',
  },
]

/** Mutants that count, and entries of the list that fit none. */
export function withoutEquivalents(
  root: string,
  mutants: readonly Mutant[],
  list: readonly Equivalent[] = equivalents,
): { mutants: Mutant[]; stale: Equivalent[] } {
  const fits = (mutant: Mutant, entry: Equivalent) =>
    path.relative(root, mutant.file).split(path.sep).join('/') === entry.file &&
    mutant.text.includes(entry.line) &&
    mutant.was === entry.was &&
    mutant.becomes === entry.becomes
  return {
    mutants: mutants.filter((mutant) => !list.some((entry) => fits(mutant, entry))),
    stale: list.filter((entry) => !mutants.some((mutant) => fits(mutant, entry))),
  }
}
