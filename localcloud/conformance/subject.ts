import { randomBytes } from 'node:crypto'
import type { CollectionDeclarations } from '../../cloudfunctions/platform/collections.types'
import type { Collection, Command, Database, Fields, FileCalls } from './sdkTypes'

/** The environment under test as two function instances see it: the local cloud's, or a real one with these collections. */
export interface Subject {
  /** `database({ throwOnNotFound: false })` of one function instance. */
  db: Database
  /** Of another, that works at the same time. */
  other: Database
  files: FileCalls
}

/** wx-server-sdk as far as the checks use it. */
export interface CheckedSdk extends FileCalls {
  database(options: { throwOnNotFound: boolean }): Database
}

/** An environment under test. @param connect gives another function instance with each call */
export function subjectOf(connect: () => CheckedSdk): Subject {
  const [one, another] = [connect(), connect()]
  return {
    db: one.database({ throwOnNotFound: false }),
    other: another.database({ throwOnNotFound: false }),
    files: one,
  }
}

/** Tries a fact on an environment: rejects when it behaves differently. */
export type Holds = (subject: Subject) => Promise<void>

/** One fact about the cloud, with how it is known (provenance.ts). */
export interface Check {
  readonly holds: Holds
  /** the test of Tencent's that proves it, or null while it is only assumed */
  readonly tencentTest: string | null
}

/** Facts by the sentence that states them. */
export type Checks = Record<string, Check>

/** What a real environment must have to be checked. */
export const conformanceCollections = {
  conformance_things: {
    indexes: [
      {
        name: 'group_size',
        fields: [
          ['group', 1],
          ['size', 1],
        ],
      },
      {
        name: 'group_at',
        fields: [
          ['group', 1],
          ['at', -1],
        ],
      },
      {
        name: 'group_v',
        fields: [
          ['group', 1],
          ['v', 1],
        ],
      },
      {
        name: 'group_v_b',
        fields: [
          ['group', 1],
          ['v.b', 1],
        ],
      },
      {
        name: 'group_v_a_b',
        fields: [
          ['group', 1],
          ['v.a', 1],
          ['v.b', 1],
        ],
      },
    ],
  },
  conformance_claims: { indexes: [{ name: 'keys', fields: [['keys', 1]], unique: true }] },
  conformance_accounts: { indexes: [{ name: 'owner', fields: [['owner', 1]], unique: true }] },
} as const satisfies CollectionDeclarations

/** A name nobody used before, so that checks do not see each other's documents, not even of earlier runs. */
export function fresh(): string {
  return randomBytes(8).toString('hex')
}

export function things(db: Database): Collection {
  return db.collection('conformance_things')
}

export function command({ db }: Subject): Command {
  return db.command
}

/** Adds one document to a group of its own and answers its id. */
export async function given(subject: Subject, fields: Fields): Promise<string> {
  const { _id } = await things(subject.db).add({ data: { group: fresh(), ...fields } })
  return _id
}

export async function read(subject: Subject, id: string): Promise<Fields | null> {
  const { data } = await things(subject.db).doc(id).get()
  return data
}

/** What the document looks like after an update of its fields; without `_id` and `group`. */
export async function after(subject: Subject, before: Fields, change: Fields): Promise<Fields> {
  const id = await given(subject, before)
  await things(subject.db).doc(id).update({ data: change })
  const { _id, group: _group, ...fields } = (await read(subject, id)) ?? {}
  return fields
}

export interface CloudFailure {
  code?: string
  errCode?: number
  message: string
}

/** The error of a promise that should fail. */
export async function failure(promise: Promise<unknown>): Promise<CloudFailure> {
  try {
    await promise
  } catch (error) {
    return error as CloudFailure
  }
  throw new Error('this should have failed')
}
