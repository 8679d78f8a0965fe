import type { Alternatives, Cloud, Command, Database, Fields } from './cloud'
import type { CollectionName, collections } from './collections'

/** What lies in which collection. */
export type Documents = {
  [Name in CollectionName]: Exclude<(typeof collections)[Name]['document'], undefined>
}

/** The most documents one `get` of the platform answers. */
export const findMax = 1000

export interface FindOptions {
  orderBy?: readonly (readonly [path: string, direction: 'asc' | 'desc'])[]
  limit?: number
  /** so many are left out at the beginning; each costs a look at the index, so only for what has no better mark */
  skip?: number
  /** only these fields (and _id) come back */
  fields?: readonly string[]
}

/** Thrown when a write would break a unique index or reuse an _id. */
export class DuplicateKey extends Error {
  override name = 'DuplicateKey'
}

export interface Total<By extends string> {
  by: Readonly<Record<By, unknown>>
  total: number
}

/** Fields that must be so, or several such sets of which one must (`command.or`). */
export type Condition = Fields | Alternatives

/** Typed access to the collections; every call is one round trip. Conditions use `command` as the SDK does. */
export interface Store {
  command: Command
  /** the SDK's own database, for platform/transaction.ts */
  database: Database
  get<Name extends CollectionName>(collection: Name, id: string): Promise<Documents[Name] | null>
  find<Name extends CollectionName>(
    collection: Name,
    where: Condition,
    options?: FindOptions,
  ): Promise<Documents[Name][]>
  count(collection: CollectionName, where: Fields): Promise<number>
  /** Sums a field over what the condition matches, or counts (`of: 1`), for each combination of the fields `by`; at most 1000 of them. */
  totals<By extends string>(
    collection: CollectionName,
    where: Fields,
    sum: { of: string | 1; by: Readonly<Record<By, string>> },
  ): Promise<Total<By>[]>
  /** Refuses with DuplicateKey when the _id or a unique index is taken. */
  add<Name extends CollectionName>(collection: Name, document: Documents[Name]): Promise<void>
  /** Changes what the condition matches and answers how many documents that were; DuplicateKey as in `add`. */
  update(collection: CollectionName, where: Fields, change: Fields): Promise<number>
}

/** The error the SDK gives for a duplicate tells so only in its words. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof DuplicateKey || (error instanceof Error && error.message.includes('E11000'))

async function asDuplicate<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write
  } catch (error) {
    // Only the fact is kept: the platform's words repeat the keys, which name people.
    if (isDuplicate(error)) throw new DuplicateKey('a unique key is taken')
    throw error
  }
}

export function createStore(cloud: Cloud): Store {
  const database = cloud.database({ throwOnNotFound: false })
  return {
    database,
    command: database.command,
    async get<Name extends CollectionName>(collection: Name, id: string) {
      const { data } = await database.collection(collection).doc(id).get()
      return (data ?? null) as Documents[Name] | null
    },
    async find<Name extends CollectionName>(collection: Name, where: Condition, options: FindOptions = {}) {
      let query = database.collection(collection).where(where)
      for (const [path, direction] of options.orderBy ?? []) query = query.orderBy(path, direction)
      if (options.fields) query = query.field(Object.fromEntries(options.fields.map((name) => [name, true])))
      if (options.skip !== undefined) query = query.skip(options.skip)
      const { data } = await query.limit(options.limit ?? findMax).get()
      return data as unknown as Documents[Name][]
    },
    async count(collection, where) {
      const { total } = await database.collection(collection).where(where).count()
      return total
    },
    async totals<By extends string>(
      collection: CollectionName,
      where: Fields,
      sum: { of: string | 1; by: Readonly<Record<By, string>> },
    ) {
      const _id = Object.fromEntries(Object.entries<string>(sum.by).map(([name, path]) => [name, `$${path}`]))
      const total = database.command.aggregate.sum(sum.of === 1 ? 1 : `$${sum.of}`)
      const rows = database.collection(collection).aggregate().match(where).group({ _id, total })
      const { list } = await rows.limit(findMax).end()
      return list.map((row) => ({ by: row['_id'] as Total<By>['by'], total: Number(row['total']) }))
    },
    async add(collection, document) {
      await asDuplicate(database.collection(collection).add({ data: document as unknown as Fields }))
    },
    async update(collection, where, change) {
      const { stats } = await asDuplicate(
        database.collection(collection).where(where).update({ data: change }),
      )
      return stats.updated
    },
  }
}
