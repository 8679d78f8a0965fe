import { openTestCloud, type TestCloud } from '../../localcloud/testing'
import type { Services } from './context'
import type { JournalDocument } from './documents'
import { Refused, accepted, refused } from './reply'
import { createServices } from './services'
import { attemptsMax } from './retry'
import { inTransaction, type Transaction } from './transaction'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await openTestCloud()
})
afterEach(() => cloud.close())

/** Its own function instance, as each running call has one; pauses are noted and not slept through. */
function instance(pauses: number[] = []): Services {
  const services = createServices(cloud.sdk())
  return {
    ...services,
    sleep: (ms) => {
      pauses.push(ms)
      return services.sleep(Math.min(ms, 5))
    },
  }
}

const entry = (id: string, answer: unknown): JournalDocument => ({
  _id: id,
  communityId: 'c1',
  at: 1,
  byMemberId: null,
  action: 'test',
  hash: 'h',
  answer,
  note: '',
})
const answerOf = async (id: string) => (await instance().store.get('journal', id))?.answer
const increase = async (tx: Transaction) => {
  const found = await tx.get('journal', 'a')
  await tx.update('journal', 'a', { answer: Number(found?.answer) + 1 })
  return accepted(null)
}

test('what is done inside is there after the commit', async () => {
  const reply = await inTransaction(instance(), async (tx) => {
    await tx.add('journal', entry('a', 1))
    await tx.set('journal', entry('b', 2))
    return accepted('done')
  })
  expect(reply).toEqual({ ok: true, data: 'done' })
  expect([await answerOf('a'), await answerOf('b')]).toEqual([1, 2])
})

test('a missing document is null', async () => {
  const reply = await inTransaction(instance(), async (tx) => accepted(await tx.get('journal', 'nowhere')))
  expect(reply).toEqual({ ok: true, data: null })
})

test('a refusal that is returned undoes everything and is the answer', async () => {
  const reply = await inTransaction(instance(), async (tx) => {
    await tx.add('journal', entry('a', 1))
    return refused('market.soldOut', { left: 0 })
  })
  expect(reply).toEqual({ ok: false, code: 'market.soldOut', detail: { left: 0 } })
  expect(await answerOf('a')).toBeUndefined()
})

test('a refusal that is thrown undoes everything and passes through', async () => {
  const running = inTransaction(instance(), async (tx) => {
    await tx.add('journal', entry('a', 1))
    throw new Refused('order.wrongState')
  })
  await expect(running).rejects.toBeInstanceOf(Refused)
  expect(await answerOf('a')).toBeUndefined()
})

test('a fault undoes everything, is not tried again, and holds nothing afterwards', async () => {
  let runs = 0
  const running = inTransaction(instance(), async (tx) => {
    runs += 1
    await tx.add('journal', entry('a', 1))
    throw new Error('broken')
  })
  await expect(running).rejects.toThrow('broken')
  expect(runs).toBe(1)
  await instance().store.add('journal', entry('a', 2))
  expect(await answerOf('a')).toBe(2)
})

test('a conflict inside an operation, which the SDK does not retry, is run again', async () => {
  await instance().store.add('journal', entry('a', 0))
  const attempts: number[] = []
  const reply = await inTransaction(instance(), async (tx) => {
    attempts.push(tx.attempt)
    await tx.get('journal', 'a')
    if (tx.attempt === 0) await inTransaction(instance(), increase)
    return increase(tx)
  })
  expect(reply.ok).toBe(true)
  expect(attempts).toEqual([0, 1])
  expect(await answerOf('a')).toBe(2)
})

test('twenty that change one document all have their turn, with growing random pauses between', async () => {
  await instance().store.add('journal', entry('a', 0))
  const pauses: number[] = []
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => inTransaction(instance(pauses), increase)),
  )
  expect(replies.every((reply) => reply.ok)).toBe(true)
  expect(await answerOf('a')).toBe(20)
  expect(new Set(pauses).size).toBeGreaterThan(1)
})

test('who loses every time is told to try again, and has changed nothing', async () => {
  await instance().store.add('journal', entry('a', 0))
  const pauses: number[] = []
  const faster = instance()
  let runs = 0
  const reply = await inTransaction(instance(pauses), async (tx) => {
    runs += 1
    await tx.get('journal', 'a')
    await inTransaction(faster, increase)
    await tx.add('journal', entry('trace', 1))
    return increase(tx)
  })
  expect(reply).toEqual({ ok: false, code: 'busy' })
  expect(runs).toBe(attemptsMax)
  expect(pauses).toHaveLength(attemptsMax - 1)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(400)
  expect(await answerOf('trace')).toBeUndefined()
})

test('a taken id is run again, so that the winner can be read', async () => {
  const reply = await inTransaction(instance(), async (tx) => {
    const found = tx.attempt === 0 ? null : await tx.get('journal', 'a')
    if (found !== null) return accepted(found.answer)
    if (tx.attempt === 0) await instance().store.add('journal', entry('a', 'first'))
    await tx.add('journal', entry('a', 'second'))
    return accepted('second')
  })
  expect(reply).toEqual({ ok: true, data: 'first' })
})

test('an id that stays taken is a fault and not a race, and its words name nobody', async () => {
  await instance().store.add('journal', entry('m-secret', 1))
  const running = inTransaction(instance(), async (tx) => {
    await tx.add('journal', entry('m-secret', 2))
    return accepted(null)
  })
  await expect(running).rejects.toThrow('a unique key is taken')
  await expect(running).rejects.not.toThrow('m-secret')
})

test('an update replaces a whole object, also where there was null before', async () => {
  const { store } = instance()
  await store.add('journal', entry('a', { old: 1, kept: 2 }))
  await store.add('journal', entry('b', null))
  const reply = await inTransaction(instance(), async (tx) => {
    await tx.update('journal', 'a', { answer: { fresh: 3 } })
    await tx.update('journal', 'b', { answer: { fresh: 4 } })
    return accepted(null)
  })
  expect(reply.ok).toBe(true)
  expect(await answerOf('a')).toEqual({ fresh: 3 })
  expect(await answerOf('b')).toEqual({ fresh: 4 })
})

test('what is removed is gone, and stays when the rest is refused', async () => {
  const { store } = instance()
  await store.add('journal', entry('a', 1))
  await store.add('journal', entry('b', 1))
  await inTransaction(instance(), async (tx) => {
    await tx.remove('journal', 'a')
    return accepted(null)
  })
  await inTransaction(instance(), async (tx) => {
    await tx.remove('journal', 'b')
    return refused('busy')
  })
  expect([await answerOf('a'), await answerOf('b')]).toEqual([undefined, 1])
})

test('two who read the same and write different documents both commit: a cap needs a guard that both write', async () => {
  const { store } = instance()
  await store.add('journal', entry('guard', 0))
  const reads = (id: string) =>
    inTransaction(instance(), async (tx) => {
      await tx.get('journal', 'guard')
      await tx.add('journal', entry(id, 1))
      return accepted(tx.attempt)
    })
  expect(await Promise.all([reads('x'), reads('y')])).toEqual([accepted(0), accepted(0)])
})
