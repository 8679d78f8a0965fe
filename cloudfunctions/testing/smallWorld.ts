import type { Command, OpenTransaction } from '../platform/cloud'
import { DuplicateKey, type Store } from '../platform/store'

type Fields = Record<string, unknown>

/** The instance of the function is gone: whoever called it never hears what became of the call. */
export class CutOff extends Error {
  override name = 'CutOff'
}

/** At which trip to the database an instance dies, counted from 1, and whether what it asked for is still done. */
export interface Death {
  trip: number
  after: boolean
}

/**
 * A database as small as can be, for what is true of every order in which things may happen: each trip waits at `gate`,
 * then happens at once. `keys` are unique over a collection; a transaction conflicts when what it read has changed.
 */
export function openSmallWorld(gate: () => Promise<unknown>) {
  const documents = new Map<string, Fields>()
  const nameOf = (collection: string, id: string) => `${collection}/${id}`
  const inCollection = (collection: string) =>
    [...documents].filter(([name]) => name.startsWith(`${collection}/`)).map(([, fields]) => fields)

  const put = (collection: string, fields: Fields) => {
    const keys = (fields['keys'] ?? []) as string[]
    for (const other of inCollection(collection)) {
      const taken = ((other['keys'] ?? []) as string[]).some((key) => keys.includes(key))
      if (taken && other['_id'] !== fields['_id']) throw new DuplicateKey('a unique key is taken')
    }
    documents.set(nameOf(collection, String(fields['_id'])), fields)
  }
  const add = (collection: string, fields: Fields) => {
    if (documents.has(nameOf(collection, String(fields['_id'])))) throw new DuplicateKey('_id')
    put(collection, fields)
  }

  /** The store of an instance of its own, which may die. */
  function instance(death: Death | null): Store {
    let trips = 0
    const trip = async <Result>(work: () => Result): Promise<Result> => {
      trips += 1
      const dies = death !== null && trips >= death.trip
      if (dies && (!death.after || trips > death.trip)) throw new CutOff()
      await gate()
      const result = work()
      if (dies) throw new CutOff()
      return result
    }
    return {
      command: {} as Command,
      get: (collection: string, id: string) => trip(() => documents.get(nameOf(collection, id)) ?? null),
      find: (collection: string, { keys }: { keys: readonly string[] }) =>
        trip(() => inCollection(collection).filter((each) => keys.some((key) => hasKey(each, key)))),
      add: (collection: string, fields: Fields) => trip(() => add(collection, fields)),
      update: (collection: string, { _id, version }: Fields, fields: Fields) =>
        trip(() => {
          if (documents.get(nameOf(collection, String(_id)))?.['version'] !== version) return 0
          put(collection, fields)
          return 1
        }),
      database: { startTransaction: () => trip(() => transaction(trip)) },
    } as unknown as Store
  }

  function transaction(trip: <Result>(work: () => Result) => Promise<Result>): OpenTransaction {
    const read = new Map<string, Fields | undefined>()
    const writes: (() => void)[] = []
    const doc = (collection: string, id: string) => ({
      get: () =>
        trip(() => {
          const found = documents.get(nameOf(collection, id))
          read.set(nameOf(collection, id), found)
          return { data: found ?? null }
        }),
      set: ({ data }: { data: Fields }) =>
        trip(() => void writes.push(() => put(collection, { ...data, _id: id }))),
    })
    return {
      collection: (name: string) => ({
        doc: (id: string) => doc(name, id),
        add: ({ data }: { data: Fields }) => trip(() => void writes.push(() => add(name, data))),
      }),
      commit: () =>
        trip(() => {
          for (const [name, found] of read) {
            if (documents.get(name) !== found) throw new Error('DATABASE_TRANSACTION_CONFLICT')
          }
          const before = new Map(documents)
          try {
            for (const write of writes) write()
          } catch (error) {
            documents.clear()
            for (const [name, fields] of before) documents.set(name, fields)
            throw error
          }
        }),
      rollback: () => Promise.resolve(),
    } as unknown as OpenTransaction
  }

  return { instance, put, all: inCollection }
}

const hasKey = (document: Fields, key: string) => ((document['keys'] ?? []) as string[]).includes(key)
