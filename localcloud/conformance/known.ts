import { sourceOf, type ConformanceRecord } from './record'
import type { Check, Checks } from './subject'

/** How a fact is known, best first; a real environment that behaves otherwise is the last word. */
export const ways = ['recorded', 'tencent', 'assumed', 'differs'] as const
export type Way = (typeof ways)[number]

export interface KnownFact {
  readonly group: string
  readonly sentence: string
  readonly way: Way
  /** Tencent's test, where there is one */
  readonly tencentTest: string | null
}

/** Every fact with how it is known. What was recorded of a group counts while its file is as it was then. */
export function knownFacts(
  groups: Readonly<Record<string, Checks>>,
  record: ConformanceRecord | null,
): KnownFact[] {
  return Object.entries(groups).flatMap(([group, checks]) => {
    const asked = record?.groups[group]
    const answered = asked?.source === sourceOf(group) ? asked : undefined
    return Object.entries(checks).map(([sentence, check]) => ({
      group,
      sentence,
      tencentTest: check.tencentTest,
      way: wayOf(check, answered?.held.includes(sentence), answered?.differed.includes(sentence)),
    }))
  })
}

function wayOf(check: Check, held: boolean | undefined, differed: boolean | undefined): Way {
  if (differed) return 'differs'
  if (held) return 'recorded'
  return check.tencentTest === null ? 'assumed' : 'tencent'
}
