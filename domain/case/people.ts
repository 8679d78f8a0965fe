import { privateSideOf, type PrivateSide } from '../order/summary'

/** Everybody a case ever named or who acted on it, each once; who was forgotten has no id any more (ADR 6). */
export const peopleAfter = (
  before: readonly string[],
  named: readonly string[],
  byMemberId: string | null,
): string[] => [
  ...new Set([...before, ...named, ...(byMemberId === null ? [] : [byMemberId])].filter((id) => id !== '')),
]

interface Entry {
  byMemberId: string | null
  byName: string
  hash: string
}

/** The journal without this person's name, and without what tells what they asked for (U4). */
export const forgetInJournal = <Each extends Entry>(journal: readonly Each[], memberId: string): Each[] =>
  journal.map((entry) => (entry.byMemberId === memberId ? { ...entry, byName: '', hash: '' } : entry))

/** What this person was called when they had to do with it. */
export const namesIn = (journal: readonly Entry[], memberId: string): string[] => [
  ...new Set(
    journal
      .filter((entry) => entry.byMemberId === memberId && entry.byName !== '')
      .map(({ byName }) => byName),
  ),
]

/** As they are called now, and as they were called when they had to do with it. */
export function knownAs(
  leaver: Parameters<typeof privateSideOf>[0] & { memberId: string },
  { journal }: { journal: readonly Entry[] },
): PrivateSide[] {
  const others = namesIn(journal, leaver.memberId).filter((called) => called !== leaver.name)
  return [privateSideOf(leaver), ...others.map((called) => ({ name: called, phone: '' }))]
}
