import type { ActionName } from '../../contract/names'
import type { CaseDocument } from '../platform/collections/cases'
import type { Handler } from '../platform/context'
import type { Noun } from '../platform/noun'
import { nounCommand, type CommandSpec } from '../platform/nounCommand'
import { caseAfter, saveCase } from './document'
import { ofKind, stateIn, type CaseKind, type CaseTypes } from '../platform/caseKind'

/** The same with the document that every case has. */
export interface CaseNounTypes<T extends CaseTypes> {
  document: CaseDocument
  state: T['state']
  command: T['command']
  event: T['event']
}

/**
 * Declares a command of one case: reads it side by side with who asks, has the rules of its kind decide, and saves state,
 * journal and answer in one conditional write on its version; with `beside` in a transaction. What is repeated, raced or
 * stale is settled as for every noun (platform/nounCommand.ts, ADR 9).
 */
export const caseCommand = <Name extends ActionName, T extends CaseTypes>(
  kind: CaseKind<T>,
  spec: CommandSpec<Name, CaseNounTypes<T>>,
): Handler<Name> => nounCommand(caseNoun(kind), spec)

/** Cases of this kind, as their commands are committed. */
const caseNoun = <T extends CaseTypes>(kind: CaseKind<T>): Noun<CaseNounTypes<T>> => ({
  missing: kind.missing,
  idOf: ({ input }) => (input as Readonly<Record<string, string>>)[kind.idField] ?? '',
  find: async (store, id, keys) => {
    if (keys.length === 0) return { document: ofKind(kind, await store.get('cases', id)), taken: [] }
    const { command } = store
    const found = await store.find('cases', command.or({ _id: id }, { keys: command.in(keys) }))
    const asked = new Set(keys)
    return {
      document: ofKind(kind, found.find(({ _id }) => _id === id) ?? null),
      taken: found.flatMap((each) => each.keys).filter((key) => asked.has(key)),
    }
  },
  stateOf: (document) => stateIn(kind, document),
  decide: (state, command) => kind.decide(state, command),
  after: (before, events, entry) => caseAfter(kind, before, events, entry),
  save: saveCase,
  saveIn: async (tx, { _id, version }, after) => {
    const now = await tx.get('cases', _id)
    if (now?.version !== version) return false
    await tx.set('cases', after)
    return true
  },
  answerOf: (state) => {
    const { no, status } = kind.header(state)
    return { no, status }
  },
  // What waits for somebody stands on their home page, and on the desk's day.
  tell: () => Promise.resolve(),
})
