import { dayMs, minuteMs } from '../../domain/kernel/time'
import { memberIdOf } from '../platform/identity'
import { failingAt } from '../testing/failing'
import { openScene, ownCommunity, type Scene } from '../testing/scene'
import { createTimer } from '../timer/timer'
import { pointsSettlements } from '../settlement/settlements'
import { checkWallets } from './books'
import { pointsProve } from './prove'
import { pointsWaits } from './waits'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsProve, pointsSettlements] })
  await scene.join('secretary', { roles: ['resident', 'secretary'] })
  await scene.join('mei')
  await scene.putGoods({ goodsId: 'thermos' })
  for (let gift = 0; gift < 3; gift += 1) await scene.givePoints('mei', 10)
  await scene.givePoints('lan', 5)
})
afterEach(() => scene.close())

const prove = async (requestId?: string) => {
  const reply = await scene.call('secretary', 'points.prove', {}, requestId)
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}
const change = (name: 'ledger' | 'wallets', where: object, what: object) =>
  scene.within(({ store }) => store.update(name, { ...where }, { ...what }))
const mei = memberIdOf(ownCommunity, 'mei')
const mine = () =>
  scene
    .documents('ledger')
    .filter(({ memberId }) => memberId === mei)
    .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
const waits = async () =>
  (
    await scene.within(({ store }) =>
      pointsWaits({
        ...{ store, communityId: ownCommunity, at: scene.cloud.clock.now() },
        member: { memberId: mei, roles: ['secretary'] },
      }),
    )
  ).map(({ count }) => count)
const night = async () => {
  scene.cloud.clock.advance(dayMs)
  for (let run = 0; run < 2; run += 1) {
    await scene.within((services) => createTimer({ ...services, log: quiet })())
    scene.cloud.clock.advance(minuteMs)
  }
}

test('[P2] the secretary has the books proved now and is told what they come to; so is whoever opens the settlements', async () => {
  const told = await prove()
  expect(told).toMatchObject({ wrong: 0, complete: true, issued: 35, available: 35, pending: 0, spent: 0 })
  expect(told.seal).toMatch(/^[a-z2-7]{8}$/)
  expect(await scene.call('secretary', 'points.settlements', {})).toMatchObject({ data: { books: told } })
  expect(await scene.call('mei', 'points.settlements', {})).toEqual({ ok: true, data: { rows: [] } })
  expect(await waits()).toEqual([0])
})

test('[P2] the seal of the books stays what it is until something is entered', async () => {
  const { seal } = await prove()
  expect((await prove()).seal).toBe(seal)
  await scene.givePoints('mei', 1)
  expect((await prove()).seal).not.toBe(seal)
})

test('[P2] each entry has the next place in its member’s book and a seal of its own', () => {
  expect(mine().map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect(new Set(mine().map(({ hash }) => hash)).size).toBe(6)
})

test('[P2] what was proved is not read again: the next proof begins where this one ended', async () => {
  const reads = async () => {
    let entries = 0
    await scene.within(({ store }) => {
      const counting = { ...store }
      counting.find = async (name, where, options) => {
        const found = await store.find(name, where, options)
        if (name === 'ledger') entries += found.length
        return found
      }
      return checkWallets(counting, ownCommunity, '')
    })
    return entries
  }
  expect(await reads()).toBe(8)
  expect(await reads()).toBe(0)
  await scene.givePoints('mei', 1)
  expect(await reads()).toBe(2)
})

test.each([
  ['other points', { points: 11 }],
  ['other words', { text: '别的事' }],
  ['another moment', { at: 1 }],
  ['another approval', { approvedByMemberId: 'somebody' }],
])('[P2] an entry with %s than was written is found, and stands on the desk’s day', async (_, what) => {
  await change('ledger', { _id: mine()[2]?._id }, what)
  expect(await prove()).toMatchObject({ wrong: 1 })
  expect(await waits()).toEqual([1])
})

test('[P2] an entry that is gone is found', async () => {
  const gone = mine()[5]
  await change('ledger', { _id: gone?._id }, { memberId: 'nobody' })
  expect(await prove()).toMatchObject({ wrong: 1 })
})

test('[P2] a wallet that was changed without an entry is found, also when nothing else happened since', async () => {
  await prove()
  await change('wallets', { _id: mei }, { available: 31 })
  expect(await prove()).toMatchObject({ wrong: 1 })
})

test('[P2] what was proved long ago and then changed is found by the slow look at old books', async () => {
  await night()
  const community = () => scene.documents('communities')[0]
  expect(community()?.books).toMatchObject({ wrong: 0 })
  await change('ledger', { _id: mine()[1]?._id }, { points: 9 })
  await night()
  expect(community()?.books).toMatchObject({ wrong: 1 })
  expect(await waits()).toEqual([1])
})

test('[P2] entries of before the chain count by what they sum to, and the chain goes on from there', async () => {
  await scene.within(async ({ store }) => {
    const none = store.command.remove()
    await store.update('ledger', { communityId: ownCommunity }, { seq: none, hash: none })
    await store.update('wallets', { communityId: ownCommunity }, { book: none })
  })
  expect(await prove()).toMatchObject({ wrong: 0, available: 35 })
  await scene.givePoints('mei', 4)
  expect(await prove()).toMatchObject({ wrong: 0, available: 39, issued: 39 })
})

test('[P2] a proof that is cut off anywhere leaves the books as they were, and the next one ends it', async () => {
  for (let step = 1; step < 12; step += 1) {
    await scene.givePoints('mei', 1)
    await scene
      .within(({ store }) => checkWallets(failingAt(store, step), ownCommunity, ''))
      .catch(() => undefined)
    expect(await prove()).toMatchObject({ wrong: 0, available: 35 + step })
  }
})

test('only the secretary has them proved', async () => {
  expect(await scene.call('mei', 'points.prove', {})).toEqual({ ok: false, code: 'role.wrong' })
  expect(await prove('request-1')).toEqual(await prove('request-1'))
})

const quiet = { fault: () => undefined, note: () => undefined }
