import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { collections } from '../cloudfunctions/platform/collections'
import type { CollectionDeclarations } from '../cloudfunctions/platform/collections.types'
import { createClock, type Clock } from './clock'
import { createGateway, type Gateway } from './gateway/gateway'
import { createOpenapi, type Openapi } from './openapi/openapi'
import { createOutbox, type Outbox } from './openapi/outbox'
import { loadSdk, type Sdk } from './sdkInstance'
import type { Network } from './sdkNetwork'

export interface TestCloudOptions {
  /** The product's own collections unless given. */
  collections?: CollectionDeclarations
  /** SQLite file; in memory unless given. */
  file?: string
  /** Freezes the clock at this time (ms since 1970); it then only moves by `clock.advance`. Real time unless given. */
  now?: number
  /** Functions that `cloud.callFunction` finds. */
  functions?: Readonly<Record<string, (data: unknown) => unknown>>
  /** Receives what WeChat would push, such as the result of a picture check. */
  deliver?: (event: unknown) => Promise<void>
  transactionTimeoutMs?: number
}

export interface TestCloud {
  /**
   * The real wx-server-sdk, initialised, as one function instance has it. The same name gives the same module;
   * without a name a new one. Requests that are open at the same time need instances of their own, as in the cloud,
   * because a write beside an open transaction of the same instance is refused.
   */
  sdk(instance?: string): Sdk
  /** As `sdk`, but `getWXContext()` tells this person. */
  sdkFor(openid: string, instance?: string): Sdk
  readonly gateway: Gateway
  readonly clock: Clock
  readonly outbox: Outbox
  readonly openapi: Openapi
  readonly files: Gateway['files']
  readonly stats: Gateway['stats']
  documents: Gateway['documents']
  close(): Promise<void>
}

/** What the platform puts in the environment of a function. */
const PLATFORM = {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'local-env',
  TCB_ENV: 'local-env',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
  WX_APPID: 'wxlocal',
  WX_UNIONID: '',
  WX_API_TOKEN: 'local',
  /** no warnings about slow requests after a test has ended */
  SILENCE: 'true',
}

/** A local cloud inside the test process; close it in `afterAll`. */
export async function openTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const folder = mkdtempSync(path.join(tmpdir(), 'weixiu-test-'))
  const clock = options.now === undefined ? createClock() : frozenClock(options.now)
  const outbox = createOutbox()
  const openapi = createOpenapi({
    appId: PLATFORM.WX_APPID,
    clock,
    outbox,
    deliver: options.deliver ?? (() => Promise.resolve()),
    mediaCheckMs: 0,
  })
  const gateway = await createGateway({
    file: options.file ?? ':memory:',
    filesDir: path.join(folder, 'files'),
    collections: options.collections ?? collections,
    now: () => clock.now(),
    openapi: (api, data) => openapi.call(api, data),
    invoke: (name, data) => invoke(options.functions ?? {}, name, data),
    ...(options.transactionTimeoutMs === undefined
      ? {}
      : { transactionTimeoutMs: options.transactionTimeoutMs }),
  })
  const instances = new Map<string, Sdk>()
  const sdkFor = (openid: string, instance = `instance-${String(instances.size + 1)}`): Sdk => {
    const known = instances.get(instance)
    if (known !== undefined) return known
    const sdk = startSdk(gateway.adminUrl(instance), openid)
    instances.set(instance, sdk)
    return sdk
  }
  return {
    sdk: (instance) => sdkFor('', instance),
    sdkFor,
    gateway,
    clock,
    outbox,
    openapi,
    files: gateway.files,
    stats: gateway.stats,
    documents: (collection) => gateway.documents(collection),
    close: async () => {
      await openapi.settled()
      await gateway.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One more instance of the real SDK. @param network carries its requests instead of HTTP */
export function startSdk(adminUrl: string, openid: string, network?: Network): Sdk {
  const TCB_CONTEXT_CNFG = JSON.stringify({ URL: adminUrl })
  const sdk = loadSdk({ ...PLATFORM, WX_OPENID: openid, TCB_CONTEXT_CNFG }, network)
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV, keepalive: true })
  return sdk
}

function invoke(
  functions: NonNullable<TestCloudOptions['functions']>,
  name: string,
  data: unknown,
): Promise<unknown> {
  const run = functions[name]
  if (run === undefined) return Promise.reject(new Error(`FunctionName ${name} not found`))
  return Promise.resolve(data).then(run)
}

function frozenClock(startMs: number): Clock {
  let offset = 0
  return {
    now: () => startMs + offset,
    offsetMs: () => offset,
    setOffset: (ms) => {
      offset = ms
    },
    advance: (ms) => {
      if (ms < 0) throw new RangeError('the clock only moves forward')
      offset += ms
    },
  }
}
