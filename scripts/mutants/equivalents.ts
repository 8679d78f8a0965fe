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
  {
    file: 'order/grab.ts',
    line: 'crewOf(state)[0]?.name',
    was: "crewOf(state)[0]?.name ?? ''",
    becomes: '(crewOf(state)[0]?.name)',
    why: 'an order that is taken has a first in its crew',
  },
  {
    file: 'order/grab.ts',
    line: 'state.terms.licence ?? ',
    was: "state.terms.licence ?? ''",
    becomes: '(state.terms.licence)',
    why: 'a licence is lacking only where one is asked for',
  },
  {
    file: 'order/kind.ts',
    line: 'let bestWeight = 0',
    was: '0',
    becomes: '(1)',
    why: 'every word weighs two at least',
  },
  {
    file: 'order/evolve.ts',
    line: "if (state.status !== 'handedOver') return illegal",
    was: "state.status !== 'handedOver'",
    becomes: 'false',
    why: 'mayTriage has let only these through; the line is for the types',
  },
  {
    file: 'order/place.ts',
    line: "match[index + 1] ?? ''",
    was: "match[index + 1] ?? ''",
    becomes: '(match[index + 1])',
    why: 'a form that fits has all of its parts',
  },
  {
    file: 'order/place.ts',
    line: 'const home = {',
    was: "building: '', ",
    becomes: '',
    why: 'every form names the building',
  },
  {
    file: 'order/summary.ts',
    line: 'const gaps = new RegExp',
    was: "'g'",
    becomes: '""',
    why: 'publicSummary cuts until nothing is left to cut, so the first find a round is enough',
  },
  {
    file: 'order/privateWords.ts',
    line: 'found.match(figures) ?? []',
    was: 'found.match(figures) ?? []',
    becomes: '(found.match(figures))',
    why: 'what was found holds a figure',
  },
  {
    file: 'order/similar.ts',
    line: 'if (smaller === 0) return 0',
    was: 'smaller === 0',
    becomes: 'false',
    why: '0 of 0 is no number, and no number is as much as the likeness',
  },
  {
    file: 'order/similar.ts',
    line: 'if (smaller === 0) return 0',
    was: '0',
    becomes: '(-1)',
    why: '0 of 0 is no number, and no number is as much as the likeness; −1 is as little as 0',
  },
  {
    file: 'order/similar.ts',
    line: "characters[index] ?? ''",
    was: "characters[index] ?? ''",
    becomes: '(characters[index])',
    why: 'each character after the first has one before it',
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
