import type { ActionName } from '../../contract/names'
import type { RefusalCode } from '../../contract/refusals'
import type { Decision } from '../../domain/kernel/decision'
import type { Call, Services } from './context'
import type { JournalEntry } from './documents'
import type { Store } from './store'
import type { Transaction } from './transaction'

/** What a document has that carries its own requests (ADR 9). */
export interface Kept {
  communityId: string
  /** what no two of its collection may share, the requests that changed it among them */
  keys: readonly string[]
  journal: readonly JournalEntry[]
}

/** The types of one noun. */
export interface NounTypes {
  document: Kept
  state: unknown
  command: unknown
  event: { type: string }
}

/** What a command of such a document looks at. */
export interface Found<Document> {
  /** null when there is none */
  document: Document | null
  /** which of the keys that were asked for some document has, this one or another */
  taken: readonly string[]
}

/** A noun whose documents carry their own requests: what its commands need to be committed. */
export interface Noun<T extends NounTypes> {
  missing: RefusalCode
  /** which document a call is about */
  idOf: (call: Pick<Call<ActionName>, 'input'>) => string
  /** one read, also when keys are asked for */
  find: (store: Store, id: string, keys: readonly string[]) => Promise<Found<T['document']>>
  stateOf: (document: T['document']) => T['state']
  decide: (state: T['state'], command: T['command']) => Decision<T['event'], RefusalCode>
  /** the document after these events, one version on, with the entry that is made for its new state */
  after: (
    before: T['document'],
    events: readonly T['event'][],
    entry: (state: T['state']) => JournalEntry,
  ) => T['document']
  /** One conditional write. False when somebody was faster; DuplicateKey when a key is taken. */
  save: (store: Store, before: T['document'], after: T['document']) => Promise<boolean>
  /** the same inside a transaction, beside whatever else is written there */
  saveIn: (tx: Transaction, before: T['document'], after: T['document']) => Promise<boolean>
  /** what every command answers */
  answerOf: (state: T['state']) => Readonly<Record<string, unknown>>
  /** messages to whom it concerns, but for the one who did it */
  tell: (
    services: Services,
    states: { before: T['state']; after: T['state'] },
    events: readonly T['event'][],
    byMemberId: string | null,
  ) => Promise<void>
}
