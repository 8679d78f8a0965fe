import { commit } from '../platform/commit'
import type { CaseDocument } from '../platform/collections/cases'
import type { Services } from '../platform/context'
import type { JournalEntry } from '../platform/documents'
import { accepted, refused } from '../platform/reply'
import { DuplicateKey } from '../platform/store'
import { caseAfter, saveCase } from './document'
import { stateIn, type CaseKind } from '../platform/caseKind'

/** What happens to a case that nobody asked of it themselves. */
interface Unasked {
  /** tells this happening from any other in the journal: `time`, `leave` */
  what: string
  /** what is to be done to it as it is now; null when nothing is any more */
  command: (state: object) => unknown
  /** epoch ms */
  at: number
}

/**
 * Does to one case what no person asked of it themselves, as a person's command would be done: the rules decide, one
 * conditional write saves, and who lost a race looks again. False when there was nothing to do, or the rules say no.
 */
export async function moveCase(
  services: Services,
  kind: CaseKind,
  document: CaseDocument,
  { what, command, at }: Unasked,
): Promise<boolean> {
  const { store } = services
  const reply = await commit<
    CaseDocument | null,
    { before: CaseDocument; events: readonly { type: string }[] },
    null,
    null
  >(services, {
    first: document,
    again: () => store.get('cases', document._id),
    repeat: () => null,
    decide: (before) => {
      const next = before === null ? null : command(stateIn(kind, before))
      if (before === null || next === null) return Promise.resolve(refused(kind.missing))
      const { ok, ...decision } = kind.decide(stateIn(kind, before), next)
      return Promise.resolve(
        ok && 'events' in decision ? accepted({ before, events: decision.events }) : refused(kind.missing),
      )
    },
    prepare: () => Promise.resolve(null),
    write: async (_found, { before, events }) => {
      try {
        const after = caseAfter(kind, before, events, () => entryOfNobody(what, at, events))
        return (await saveCase(store, before, after)) ? accepted(null) : { lost: null }
      } catch (error) {
        if (error instanceof DuplicateKey) return { lost: error }
        throw error
      }
    },
  })
  return reply.ok
}

const entryOfNobody = (what: string, at: number, events: readonly { type: string }[]): JournalEntry => ({
  key: `time:${what}`,
  at,
  byMemberId: null,
  byName: '',
  action: 'timer',
  hash: '',
  events: events.map(({ type }) => ({ type })),
  answer: {},
})
