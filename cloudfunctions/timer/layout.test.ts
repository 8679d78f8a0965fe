import { openSettlement } from '../../domain/points/settlement'
import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import { finish, grab, hours, publish, start } from '../../domain/testing/orders'
import { marketRedeem } from '../market/redeem'
import type { CollectionName } from '../platform/collections'
import { layoutNow } from '../platform/layout'
import { settlementDocument } from '../settlement/document'
import { failingAt } from '../testing/failing'
import { placeOrder } from '../testing/placed'
import { communityNamed, ownCommunity, noon, openScene, type Scene } from '../testing/scene'
import { createTimer } from './timer'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketRedeem] })
})
afterEach(() => scene.close())

const waking = ['communities', 'orders', 'redemptions', 'settlements', 'photos'] as const
const runTimer = () => scene.within((services) => createTimer(services)())
const fields = (name: (typeof waking)[number]) =>
  scene.documents(name).map(({ _id, wakeAt, wakeTries }) => ({ _id, wakeAt, wakeTries }))

/** As the version before it wrote them. */
async function makeOld(): Promise<void> {
  const names: readonly CollectionName[] = waking
  for (const name of names) {
    for (const { _id } of scene.documents(name)) {
      await scene.within(({ store }) => {
        const gone = store.command.remove()
        return store.update(name, { _id }, { wakeAt: gone, wakeTries: gone })
      })
    }
  }
  await scene.within(({ store }) =>
    store.update('communities', { _id: ownCommunity }, { layout: store.command.remove() }),
  )
}

async function placeOneOfEach(): Promise<void> {
  await placeOrder(scene, { orderId: 'promised' }, publish, grab(1))
  await placeOrder(scene, { orderId: 'silent' }, publish, grab(2), start(2), finish(2))
  await placeOrder(scene, { orderId: 'board' }, publish)
  await scene.join('mei')
  await scene.putGoods({ goodsId: 'thermos' })
  await scene.givePoints('mei', 30)
  await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
  const begun = openSettlement({
    settlementId: 's1',
    communityId: ownCommunity,
    title: '',
    by: 'x',
    at: noon,
  })
  const photo = {
    communityId: ownCommunity,
    memberId: 'm',
    fileId: 'f',
    bytes: 1,
    type: 'png',
    traceId: 't',
  } as const
  const checking = { status: 'checking', askedAgain: false, at: noon, wakeAt: null, wakeTries: 0 } as const
  await scene.within(async ({ store }) => {
    await store.add('settlements', settlementDocument(begun, ''))
    await store.add('photos', { _id: 'photo1', ...photo, ...checking, wakeAt: noon + 30 * minuteMs })
  })
}

test('documents that an older version wrote get what the clock needs, once, and act', async () => {
  await placeOneOfEach()
  const before = waking.map((name) => [name, fields(name)])
  await makeOld()
  expect(fields('orders').map(({ wakeAt }) => wakeAt)).toEqual([undefined, undefined, undefined])
  await runTimer()
  const community = scene.documents('communities')[0]
  expect(community).toMatchObject({ layout: layoutNow, wakeTries: 0 })
  expect(community?.wakeAt).toBeGreaterThan(noon)
  const after = waking.map((name) => [name, fields(name)])
  expect(after.slice(1)).toEqual(before.slice(1))
  scene.cloud.clock.setOffset(hours(4) + 3 * dayMs - noon)
  expect((await runTimer()).counts).toMatchObject({ released: 1, confirmed: 1 })
})

test('a promise that lapsed before the new version came acts in its first minute', async () => {
  await placeOrder(scene, { orderId: 'promised' }, publish, grab(1))
  await makeOld()
  scene.cloud.clock.setOffset(hours(2) + 2 * dayMs + hourMs - noon)
  expect((await runTimer()).counts).toMatchObject({ released: 1 })
})

test('a sweep that is cut off goes on where it stopped', async () => {
  for (let number = 0; number < 230; number += 1) {
    await placeOrder(scene, { orderId: `o${String(number).padStart(3, '0')}` }, publish, grab(number))
  }
  await makeOld()
  const log = { fault: () => undefined, note: () => undefined }
  const cutOff = await scene.within((services) =>
    createTimer({ ...services, log, store: failingAt(services.store, 130) })(),
  )
  expect(cutOff.faults).toBeGreaterThan(0)
  const swept = fields('orders').filter(({ wakeAt }) => wakeAt !== undefined).length
  expect(swept).toBeGreaterThan(99)
  expect(swept).toBeLessThan(230)
  expect(scene.documents('communities')[0]?.layout).toBeUndefined()
  await runTimer()
  expect(fields('orders').every(({ wakeAt }) => typeof wakeAt === 'number')).toBe(true)
  expect(scene.documents('communities')[0]?.layout).toBe(layoutNow)
}, 60_000)

test('two runs that meet leave the same as one', async () => {
  await placeOneOfEach()
  const before = fields('orders')
  await makeOld()
  await Promise.all([runTimer(), runTimer()])
  await runTimer()
  expect(fields('orders')).toEqual(before)
  expect(scene.documents('communities')[0]?.layout).toBe(layoutNow)
})

test('a community of today’s shape starts no sweep', async () => {
  await scene.within(({ store }) => store.add('communities', communityNamed('other')))
  await runTimer()
  expect(scene.documents('journal').filter(({ action }) => action === 'timer.layout')).toEqual([])
})
