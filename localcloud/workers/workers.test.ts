import { join } from 'node:path'
import { createClock } from '../clock'
import type { PlatformError } from './platformError'
import { createWorkers } from './workers'
import type { Workers, WorkersOptions } from './workers'

const clock = createClock()
const released: string[] = []
let workers: Workers

function create(overrides: Partial<WorkersOptions> = {}): Workers {
  return createWorkers({
    functionsDir: join(__dirname, 'fixtures'),
    clock,
    adminUrl: (instance) => `http://127.0.0.1:9/admin/${instance}`,
    releaseInstance: (instance) => released.push(instance),
    log: () => undefined,
    ...overrides,
  })
}

beforeEach(() => {
  released.length = 0
  workers = create()
})
afterEach(() => workers.close())

const call = async (event: unknown, env: Record<string, string> = { WX_OPENID: 'o-one' }) =>
  JSON.parse(await workers.invoke('probe', event, env)) as never
const refusal = async (event: unknown, name = 'probe') =>
  workers.invoke(name, event, {}).then(
    () => undefined,
    (error: PlatformError) => error.fault,
  )

/** Waits until an invocation has its worker: only then can it be cut short. */
async function isRunning(): Promise<void> {
  while (workers.stats()['probe']?.running !== 1) await new Promise(setImmediate)
}

test('each invocation sees only its own caller, also when many run side by side', async () => {
  const openids = Array.from({ length: 24 }, (_, i) => `o-${i}`)
  const replies = await Promise.all(
    openids.map(
      (WX_OPENID) => call({ sleepMs: 5 }, { WX_OPENID }) as Promise<{ context: { OPENID: string } }>,
    ),
  )
  expect(replies.map((reply) => reply.context.OPENID)).toEqual(openids)
})

test('nothing of one invocation is left for the next one on the same instance', async () => {
  await call({}, { WX_OPENID: 'o-one', TRIGGER_SRC: 'timer' })
  const reply: { context: object; trigger: string | null; calls: number } = await call({}, {})
  expect(reply.context).not.toHaveProperty('OPENID')
  expect(reply).toMatchObject({ trigger: null, calls: 2 })
})

test('a function sees the shifted clock and real dates stay what they are', async () => {
  clock.advance(3_600_000)
  const before = clock.now()
  const reply: { now: number; plain: number; fixed: number; same: boolean } = await call({ do: 'clock' })
  for (const told of [reply.now, reply.plain]) {
    expect(told).toBeGreaterThanOrEqual(before)
    expect(told).toBeLessThanOrEqual(clock.now())
  }
  expect(reply).toMatchObject({ fixed: 5, same: true })
})

test('a function that runs over its time limit is killed and the next call gets a fresh one', async () => {
  expect(await refusal({ do: 'spin' })).toBe('timedOut')
  const reply: { calls: number } = await call({})
  expect(reply.calls).toBe(1)
  expect(released).toEqual(['probe-1'])
})

test('a function that throws refuses its caller and stays warm', async () => {
  expect(await refusal({ do: 'throw' })).toBe('failed')
  const reply: { calls: number } = await call({})
  expect(reply.calls).toBe(2)
})

test('a fault outside any promise ends the instance and tells the caller', async () => {
  expect(await refusal({ do: 'die' })).toBe('failed')
  await call({})
  expect(released).toEqual(['probe-1'])
})

test('a crashed worker refuses its caller and lets go of what it held', async () => {
  await call({})
  const running = refusal({ sleepMs: 400 })
  await isRunning()
  expect(await workers.crash('probe')).toBe(true)
  expect(await running).toBe('failed')
  expect(released).toEqual(['probe-1'])
  expect(await workers.crash('probe')).toBe(false)
})

test('a function that answers nothing answers null', async () => {
  expect(await call({ do: 'nothing' })).toBeNull()
})

test('a reply over 6 MB is refused', async () => {
  expect(await refusal({ do: 'huge' })).toBe('failed')
})

test('a function that is not there is refused', async () => {
  expect(await refusal({}, 'nobody')).toBe('notFound')
  expect(await refusal({}, '../probe')).toBe('notFound')
})

test('a bundle that cannot be loaded refuses every caller and blocks nobody', async () => {
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(() => refusal({}, 'broken')))).toEqual(
    Array(6).fill('failed'),
  )
})

test('when the queue is full the next caller is turned away', async () => {
  await workers.close()
  workers = create({ sizeMax: 1, queueMax: 1 })
  await workers.invoke('probe', {}, {})
  const faults = await Promise.all([1, 2, 3].map(() => refusal({ sleepMs: 30 })))
  expect(faults).toEqual([undefined, undefined, 'overloaded'])
})

test('a reload lets a running invocation end and starts the next one fresh', async () => {
  await call({})
  const running: Promise<{ calls: number }> = call({ sleepMs: 100 })
  await isRunning()
  await workers.reload()
  expect((await running).calls).toBe(2)
  const next: { calls: number } = await call({})
  expect(next.calls).toBe(1)
})

test('closing waits for a worker that is still starting, and nothing is left of it', async () => {
  const waiting = refusal({})
  await workers.close()
  expect(released).toEqual(['probe-1'])
  expect(await waiting).toBe('failed')
})
