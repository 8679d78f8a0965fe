import type { OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import type { Change } from '../../domain/setting/changes'
import { commit, repeatOf } from './commit'
import { memberHandler, type Call, type Handler, type MemberContext } from './context'
import type { JournalDocument, MemberDocument } from './documents'
import { accepted } from './reply'
import { requestIdOf } from './requests'
import { tryTransaction, type Transaction } from './transaction'

/** A command whose request lies in the journal: whatever changes no document that carries its own requests. */
export interface JournalSpec<Name extends ActionName, Loaded, Prepared> {
  action: Name
  /** read side by side with who is asking, so before their roles are known */
  load?: (call: Call<Name>) => Promise<Loaded>
  /** What is read, asked of others and made outside the transaction, once. Throws Refused. */
  prepare?: (context: MemberContext<Name>, loaded: Loaded) => Promise<Prepared>
  /** the effect; may run several times */
  work: (tx: Transaction, context: MemberContext<Name>, prepared: Prepared) => Promise<Worked<Name>>
  /** why, in the words of who did it */
  note?: (context: MemberContext<Name>) => string
  /** what follows once it is done, before the answer; may be cut off without harm */
  afterwards?: (context: MemberContext<Name>, prepared: Prepared) => Promise<void>
}

/** The answer, and beside it what of the community's settings was set otherwise, for the history of them (S11). */
type Worked<Name extends ActionName> = Reply<OutputOf<Name>> & { changes?: readonly Change[] }

interface Loading<Loaded> {
  first: JournalDocument | null
  loaded: Loaded
}

/** Declares the handler of such a command: its effect, its answer and its request are written in one transaction. */
export function journalCommand<Name extends ActionName, Loaded = undefined, Prepared = undefined>(
  spec: JournalSpec<Name, Loaded, Prepared>,
): Handler<Name> {
  return memberHandler<Name, Loading<Loaded>>({
    action: spec.action,
    load: async (call) => {
      const [first, loaded] = await Promise.all([entryOf(call), spec.load?.(call)])
      return { first, loaded: loaded as Loaded }
    },
    run: (context, { first, loaded }) =>
      commitInJournal(context, {
        first,
        prepare: async () => (await spec.prepare?.(context, loaded)) as Prepared,
        work: (tx, prepared) => spec.work(tx, context, prepared),
        by: () => context.member,
        note: spec.note?.(context) ?? '',
        afterwards: async (prepared) => spec.afterwards?.(context, prepared),
      }),
  })
}

/** This request's entry in the journal; null when it is new. */
export const entryOf = (call: Call<ActionName>): Promise<JournalDocument | null> =>
  call.services.store.get('journal', requestIdOf(call))

export interface InJournal<Name extends ActionName, Prepared> {
  /** as `entryOf` said */
  first: JournalDocument | null
  prepare: () => Promise<Prepared>
  work: (tx: Transaction, prepared: Prepared) => Promise<Worked<Name>>
  /** who did it, and where: not always a member before */
  by: (prepared: Prepared, done: OutputOf<Name>) => Pick<MemberDocument, 'memberId' | 'communityId'>
  note?: string
  afterwards?: (prepared: Prepared) => Promise<void>
}

/** The same for whoever is no member (yet). */
export function commitInJournal<Name extends ActionName, Prepared>(
  call: Call<Name>,
  { first, prepare, work, by, note = '', afterwards }: InJournal<Name, Prepared>,
): Promise<Reply<OutputOf<Name>>> {
  const { services, action, hash, at } = call
  return commit<JournalDocument | null, null, Prepared, OutputOf<Name>>(services, {
    first,
    again: () => entryOf(call),
    repeat: (entry) => repeatOf(call, entry),
    // The rules speak inside the transaction, on what it reads.
    decide: () => Promise.resolve(accepted(null)),
    prepare,
    write: async (_entry, _decided, prepared, attempt) => {
      const written = await tryTransaction(services.store, attempt, async (tx) => {
        const done = await work(tx, prepared)
        if (!done.ok) return done
        const { memberId, communityId } = by(prepared, done.data)
        const answer = done.data
        const { changes = [] } = done
        const changed = changes.length === 0 ? {} : { changes, changedAt: at }
        const entry = { communityId, at, byMemberId: memberId, action, hash, answer, note, ...changed }
        await tx.add('journal', { _id: requestIdOf(call), ...entry })
        return accepted(answer)
      })
      if ('ok' in written && written.ok) await afterwards?.(prepared)
      return written
    },
  })
}
