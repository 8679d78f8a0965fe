import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { commit, repeatOf } from './commit'
import type { Call } from './context'
import type { JournalEntry } from './documents'
import type { Kept } from './noun'
import { accepted } from './reply'
import { requestKeyOf } from './requests'
import { DuplicateKey } from './store'

/** The journal of whatever document carries this request already. */
export type Before = Pick<Kept, 'journal'> | null

export interface New<Prepared, Data> {
  /** as read first, side by side with the memberships */
  first: Before
  again: () => Promise<Before>
  /** everything of the new document but its number. Throws Refused. */
  prepare: () => Promise<Prepared>
  /** Draws the number anew for each attempt and adds the document; DuplicateKey when number or request is taken. */
  add: (prepared: Prepared, attempt: number) => Promise<Data>
}

/** Makes a document that carries its own requests, beginning with this one; once, however many copies come. */
export function commitNew<Prepared, Data>(
  call: Call<ActionName>,
  { first, again, prepare, add }: New<Prepared, Data>,
): Promise<Reply<Data>> {
  const key = requestKeyOf(call)
  return commit<Before, null, Prepared, Data>(call.services, {
    first,
    again,
    repeat: (before) =>
      repeatOf(
        call,
        before?.journal.find((entry: JournalEntry) => entry.key === key),
      ),
    decide: () => Promise.resolve(accepted(null)),
    prepare,
    write: async (_before, _decided, prepared, attempt) => {
      try {
        return accepted(await add(prepared, attempt))
      } catch (error) {
        // The number is taken, or the same request came twice at once and its twin was faster.
        if (error instanceof DuplicateKey) return { lost: error }
        throw error
      }
    },
  })
}
