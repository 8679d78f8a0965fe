import type { Reply } from '../../contract/refusals'
import type { Fields, OpenTransaction } from './cloud'
import type { CollectionName } from './collections'
import type { Services } from './context'
import { isConflict, isTransactionGone } from './databaseErrors'
import { retry, type Try } from './retry'
import { isDuplicate, type Documents } from './store'

/**
 * What may be done inside: single documents by id, nothing else. There is no `where` here on purpose: the SDK sends it
 * without the transaction's id, so its writes would survive a rollback.
 */
export interface Transaction {
  /** 0 for the first run, then 1, 2 …: which of several prepared ids or codes to use */
  readonly attempt: number
  /** null when there is none */
  get<Name extends CollectionName>(name: Name, id: string): Promise<Documents[Name] | null>
  /** when the `_id` or a unique entry is taken, everything is run again and reads who was first */
  add<Name extends CollectionName>(name: Name, document: Documents[Name]): Promise<void>
  /** writes the whole document, new or not */
  set<Name extends CollectionName>(name: Name, document: Documents[Name]): Promise<void>
  /** replaces these fields whole; changes nothing when there is no such document, so read it first */
  update<Name extends CollectionName>(name: Name, id: string, changes: Changes<Name>): Promise<void>
  /** adds to a number that need not be read first; the document must be there */
  increase<Name extends CollectionName>(
    name: Name,
    id: string,
    field: NumberIn<Documents[Name]>,
    by: number,
  ): Promise<void>
  remove(name: CollectionName, id: string): Promise<void>
}

/** the fields of a document that are numbers, or may be */
type NumberIn<Document> = {
  [Field in keyof Document]-?: Document[Field] extends number | undefined ? Field & string : never
}[keyof Document]

type Changes<Name extends CollectionName> = Partial<Omit<Documents[Name], '_id'>>

/**
 * Runs `work` so that all of it happens or nothing does. It may run several times, so the moment, ids and codes come
 * from outside, and no message is sent inside. A refusal, returned or thrown, undoes everything; `busy` when others were
 * faster every time. The SDK's own runTransaction is not used: it retries only conflicts at commit, at once.
 */
export function inTransaction<Data>(
  services: Pick<Services, 'store' | 'sleep' | 'random'>,
  work: (tx: Transaction) => Promise<Reply<Data>>,
): Promise<Reply<Data>> {
  return retry(services, (attempt) => tryTransaction(services.store, attempt, work))
}

/** The same, once: for who must look again at what they decide on before the next try. */
export async function tryTransaction<Data>(
  store: Services['store'],
  attempt: number,
  work: (tx: Transaction) => Promise<Try<Data>>,
): Promise<Try<Data>> {
  const open = await store.database.startTransaction()
  try {
    const outcome = await work(wrap(store, open, attempt))
    if ('ok' in outcome && outcome.ok) await open.commit()
    else await giveUp(open)
    return outcome
  } catch (error) {
    await giveUp(open)
    if (isConflict(error) || isTransactionGone(error) || isDuplicate(error)) return { lost: error }
    throw error
  }
}

/** What is gone already cannot be rolled back, and need not be. */
async function giveUp(open: OpenTransaction): Promise<void> {
  await open.rollback().catch(() => undefined)
}

function wrap({ command }: Services['store'], open: OpenTransaction, attempt: number): Transaction {
  const doc = (name: CollectionName, id: string) => open.collection(name).doc(id)
  return {
    attempt,
    async get<Name extends CollectionName>(name: Name, id: string) {
      const { data } = await doc(name, id).get()
      return (data ?? null) as Documents[Name] | null
    },
    async add(name, document) {
      await open.collection(name).add({ data: fieldsOf(document) })
    },
    async set(name, document) {
      const { _id, ...data } = document
      await doc(name, _id).set({ data })
    },
    async update(name, id, changes) {
      await doc(name, id).update({ data: replacing(command, changes) })
    },
    async increase(name, id, field, by) {
      const { stats } = await doc(name, id).update({ data: { [field]: command.inc(by) } })
      if (stats.updated !== 1) throw new Error(`nothing to add to in ${name}`)
    },
    async remove(name, id) {
      await doc(name, id).remove()
    },
  }
}

const fieldsOf = (document: object) => document as Fields

/** A bare object would be merged key by key by the SDK, and fail on null: `_.set` replaces the field whole. */
function replacing(command: Services['store']['command'], changes: object): Fields {
  const entries = Object.entries(changes).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'object' && value !== null ? command.set(value) : value,
  ])
  return Object.fromEntries(entries) as Fields
}
