import { indexed } from '../../domain/case/header'
import { peopleAfter } from '../../domain/case/people'
import type { Fields } from '../platform/cloud'
import type { CaseDocument } from '../platform/collections/cases'
import type { JournalEntry } from '../platform/documents'
import { isRequestKey } from '../platform/requests'
import type { Store } from '../platform/store'
import { stateIn, type CaseKind, type CaseTypes } from '../platform/caseKind'

/** What the document says beside its state and journal. */
function aroundState<T extends CaseTypes>(
  kind: CaseKind<T>,
  state: T['state'],
): ReturnType<typeof indexed> & Pick<CaseDocument, 'wakeTries'> {
  return { ...indexed(kind.header(state)), wakeTries: 0 }
}

export interface Opened {
  caseId: string
  communityId: string
  entry: JournalEntry
}

/** A new case, as it lies in the database. */
export function newCase<T extends CaseTypes>(
  kind: CaseKind<T>,
  state: T['state'],
  { caseId, communityId, entry }: Opened,
): CaseDocument {
  const { no, namedIds, uniqueKeys } = kind.header(state)
  return {
    _id: caseId,
    communityId,
    kind: kind.kind,
    version: 1,
    keys: [`no:${communityId}:${no}`, ...uniqueKeys, entry.key],
    ...aroundState(kind, state),
    peopleIds: peopleAfter([], namedIds, entry.byMemberId),
    openedBy: entry.byMemberId,
    state,
    journal: [entry],
  }
}

/** The case after these events, one version on. */
export function caseAfter<T extends CaseTypes>(
  kind: CaseKind<T>,
  before: CaseDocument,
  events: readonly T['event'][],
  entry: (state: T['state']) => JournalEntry,
): CaseDocument {
  const state = events.reduce<T['state']>((each, event) => kind.evolve(each, event), stateIn(kind, before))
  const written = entry(state)
  const { no, namedIds, uniqueKeys } = kind.header(state)
  // What time did stands in the journal and is no request.
  const requests = [...before.keys, written.key].filter(isRequestKey)
  return {
    ...before,
    version: before.version + 1,
    keys: [`no:${before.communityId}:${no}`, ...uniqueKeys, ...requests],
    ...aroundState(kind, state),
    peopleIds: peopleAfter(before.peopleIds, namedIds, written.byMemberId),
    state,
    journal: [...before.journal, written],
  }
}

/** The same as fields of one conditional write: objects and lists are replaced whole, the SDK would merge them. */
export function caseChange({ command }: Pick<Store, 'command'>, after: CaseDocument): Fields {
  const { _id, journal, keys, peopleIds, ownerKeys, newsKeys, listKeys, state, ...plain } = after
  return {
    ...plain,
    keys: command.set(keys),
    peopleIds: command.set(peopleIds),
    ownerKeys: command.set(ownerKeys),
    newsKeys: command.set(newsKeys),
    listKeys: command.set(listKeys),
    state: command.set(state),
    journal: command.push(journal.slice(-1)),
  }
}

/** One conditional write; false when somebody was faster. Throws DuplicateKey when a key is taken. */
export const saveCase = async (store: Store, before: CaseDocument, after: CaseDocument): Promise<boolean> =>
  (await store.update('cases', { _id: before._id, version: before.version }, caseChange(store, after))) === 1
