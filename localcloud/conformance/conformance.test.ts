// The same checks run against the local cloud or, with WEIXIU_REAL_ENV (environment id), WEIXIU_SECRET_ID and
// WEIXIU_SECRET_KEY set, against a real environment that has the collections of subject.ts.
import { loadSdk } from '../sdkInstance'
import { openTestCloud } from '../testing'
import { aggregates } from './aggregates'
import { documents } from './documents'
import { files } from './files'
import { queries } from './queries'
import type { Database, FileCalls } from './sdkTypes'
import { conformanceCollections, type Checks, type Subject } from './subject'
import { transactions } from './transactions'
import { traps } from './traps'
import { uniqueness } from './uniqueness'
import { updates } from './updates'

interface LoadedSdk extends FileCalls {
  init(options: Record<string, unknown>): void
  database(options: { throwOnNotFound: boolean }): Database
}

const realEnv = process.env['WEIXIU_REAL_ENV']
let subject: Subject
let close = async (): Promise<void> => undefined

beforeAll(async () => {
  const connect = realEnv === undefined ? await connectLocal() : connectReal(realEnv)
  const [one, another] = [connect(), connect()]
  subject = {
    db: one.database({ throwOnNotFound: false }),
    other: another.database({ throwOnNotFound: false }),
    files: one,
  }
})
afterAll(() => close())

async function connectLocal(): Promise<() => LoadedSdk> {
  const cloud = await openTestCloud({ collections: conformanceCollections })
  close = () => cloud.close()
  return () => cloud.sdk() as unknown as LoadedSdk
}

function connectReal(env: string): () => LoadedSdk {
  return () => {
    const sdk = loadSdk({}) as unknown as LoadedSdk
    sdk.init({ env, secretId: process.env['WEIXIU_SECRET_ID'], secretKey: process.env['WEIXIU_SECRET_KEY'] })
    return sdk
  }
}

const groups: Record<string, Checks> = {
  documents,
  updates,
  queries,
  aggregates,
  uniqueness,
  transactions,
  traps,
  files,
}

describe.each(Object.entries(groups))('%s', (_group, checks) => {
  test.each(Object.entries(checks))('%s', async (_sentence, check) => {
    await check(subject)
  })
})
