import type { OrderState } from '../../domain/order/states'
import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import { confirm, finish, grab, hours, publish, start } from '../../domain/testing/orders'
import { deskToday } from '../desk/today'
import { modules } from '../modules'
import { pointsObject } from '../objection/object'
import { pointsSettle } from '../settlement/settle'
import { placeOrder, placeScored } from '../testing/placed'
import { communityNamed, noon, openScene, type Scene } from '../testing/scene'
import { createTimer } from './timer'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({
    handlers: [pointsObject, pointsSettle, deskToday(modules)],
    rules: { noticeDays: 7 },
  })
})
afterEach(() => scene.close())

const faults: string[] = []
const notes: string[] = []
beforeEach(() => {
  faults.length = 0
  notes.length = 0
})
const runTimer = () =>
  scene.within((services) => {
    const log = {
      fault: (what: string) => void faults.push(what),
      note: (what: string) => void notes.push(what),
    }
    return createTimer({ ...services, log })()
  })
/** Two minutes of the timer, as the property asks: whatever is due acts within them. */
async function twoRuns(): Promise<void> {
  await runTimer()
  scene.cloud.clock.advance(minuteMs)
  await runTimer()
}
const at = (moment: number) => scene.cloud.clock.setOffset(moment - noon)
const order = (orderId: string) => scene.documents('orders').find(({ _id }) => _id === orderId)
const count = (status: OrderState['status']) =>
  scene.documents('orders').filter((each) => each.status === status).length

/** So many, twenty at a time. */
async function many(number: number, place: (index: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < number; from += 20) {
    const some = Array.from({ length: Math.min(20, number - from) }, (_, index) => from + index)
    await Promise.all(some.map(place))
  }
}

test('a lapsed promise is let go behind 520 orders that nobody grabbed, all of them due longer', async () => {
  await many(520, (index) => placeOrder(scene, { orderId: `board${index}` }, publish))
  await placeOrder(scene, { orderId: 'promised' }, publish, grab(1, hours(30)))
  at(hours(30) + 3 * dayMs)
  await twoRuns()
  expect(order('promised')).toMatchObject({ status: 'open', state: { crew: [] } })
}, 60_000)

test('silence counts behind 510 people who are owed a call back and never get one', async () => {
  const done = (number: number) => [publish, grab(number), start(number), finish(number)]
  await many(510, (index) =>
    placeOrder(scene, { orderId: `phone${index}`, channel: 'phone' }, ...done(index)),
  )
  await placeOrder(scene, { orderId: 'own' }, publish, grab(1), start(1), { ...finish(1), at: hours(5) })
  at(hours(5) + 4 * dayMs)
  await twoRuns()
  expect(order('own')?.status).toBe('confirmed')
  expect(count('finished')).toBe(510)
}, 60_000)

test('a notice is paid behind 20 that wait for answers to objections', async () => {
  const { memberId } = await scene.join('secretary', { roles: ['resident', 'secretary'] })
  expect(memberId).not.toBe('')
  await scene.join('mei')
  for (let number = 1; number <= 20; number += 1) {
    await placeScored(scene, `disputed${number}`, number, 2)
    expect(await scene.call('secretary', 'points.settle', {})).toMatchObject({ ok: true })
    const objection = { orderId: `disputed${number}`, reason: '没修好' }
    expect(await scene.call('mei', 'points.object', objection)).toMatchObject({ ok: true })
  }
  scene.cloud.clock.advance(minuteMs)
  await placeScored(scene, 'clean', 99, 5)
  await scene.call('secretary', 'points.settle', {})
  scene.cloud.clock.advance(8 * dayMs)
  await twoRuns()
  expect(order('clean')?.status).toBe('settled')
  expect(scene.documents('settlements').filter(({ status }) => status === 'settled')).toHaveLength(1)
  expect(faults).toEqual([])
}, 60_000)

test('600 promises that lapse in one minute are all let go in that minute and the next', async () => {
  await many(600, (index) => placeOrder(scene, { orderId: `o${index}` }, publish, grab(index)))
  at(hours(2) + 2 * dayMs)
  await twoRuns()
  expect(count('open')).toBe(600)
}, 60_000)

describe('documents that time can do nothing to', () => {
  const broken = 130
  beforeEach(async () => {
    await many(broken, (index) => placeOrder(scene, { orderId: `broken${index}` }, publish, grab(index)))
    await placeOrder(scene, { orderId: 'sound' }, publish, grab(broken + 1, hours(3)))
    await scene.within(async ({ store }) => {
      for (const { _id } of scene.documents('orders')) {
        if (_id !== 'sound') await store.update('orders', { _id }, { 'state.terms': null })
      }
    })
    at(hours(3) + 2 * dayMs)
  })

  test('hold up nobody, though they are due longer and fill more than a page', async () => {
    await twoRuns()
    expect(order('sound')?.status).toBe('open')
  }, 60_000)

  test('are tried later and later, and after a quarter of an hour the desk is told', async () => {
    const tries = () => faults.filter((what) => what === 'timer.orders').length / broken
    for (let minute = 0; minute <= 64; minute += 1) {
      if (minute === 10) expect(tries()).toBe(4)
      if (minute === 15) expect(notes).toEqual([])
      await runTimer()
      scene.cloud.clock.advance(minuteMs)
    }
    // after 0, 1, 3, 7, 15, 31 and 63 minutes
    expect(tries()).toBe(7)
    expect(new Set(notes)).toEqual(new Set(['time cannot do its work on one of orders']))
    expect(notes).toHaveLength(broken)
    await scene.join('secretary', { roles: ['resident', 'secretary'] })
    const told = await scene.call('secretary', 'desk.today', {})
    const stuck = told.ok ? told.data.stuck : []
    expect(stuck).toHaveLength(5)
    expect(stuck[0]).toMatchObject({ to: ['order', { orderId: expect.stringMatching(/^broken/) }] })
  }, 120_000)
})

test('an order that failed once acts as soon as it can, and its tries are forgotten', async () => {
  const state = await placeOrder(scene, { orderId: 'o1' }, publish, grab(1))
  const spoil = (terms: unknown) =>
    scene.within(({ store }) => store.update('orders', { _id: 'o1' }, { 'state.terms': terms }))
  await spoil(null)
  at(hours(2) + 2 * dayMs)
  await runTimer()
  expect(order('o1')).toMatchObject({ status: 'taken', wakeTries: 1 })
  await scene.within(({ store }) =>
    store.update('orders', { _id: 'o1' }, { 'state.terms': store.command.set(state.terms) }),
  )
  scene.cloud.clock.advance(minuteMs)
  await runTimer()
  expect(order('o1')).toMatchObject({ status: 'open', wakeAt: null, wakeTries: 0 })
})

test('what woke too early goes to sleep until its time', async () => {
  await placeOrder(scene, { orderId: 'o1' }, publish, grab(1))
  await placeOrder(scene, { orderId: 'o2' }, publish)
  const meant = order('o1')?.wakeAt
  await scene.within(async ({ store }) => {
    await store.update('orders', { _id: 'o1' }, { wakeAt: hours(2) })
    await store.update('orders', { _id: 'o2' }, { wakeAt: hours(2) })
  })
  at(hours(2))
  await runTimer()
  expect([order('o1')?.wakeAt, order('o2')?.wakeAt]).toEqual([meant, null])
  expect(faults).toEqual([])
})

test('WeChat that never answers holds up neither the others nor the run', async () => {
  await many(10, (index) => placeOrder(scene, { orderId: `o${index}` }, publish, grab(index)))
  at(hours(2) + 2 * dayMs - 8 * hourMs)
  const send = jest.fn(() => new Promise<never>(() => undefined))
  const began = Date.now()
  const report = await scene.within((services) => {
    const openapi = { ...services.cloud.openapi, subscribeMessage: { send } }
    const cloud = Object.assign(Object.create(services.cloud) as typeof services.cloud, { openapi })
    return createTimer({ ...services, cloud })()
  })
  expect(report).toMatchObject({ counts: { warned: 10 }, complete: true, faults: 0 })
  expect(send).toHaveBeenCalledTimes(10)
  expect(Date.now() - began).toBeLessThan(10_000)
})

test('communities wake together: none is asked for by itself', async () => {
  await scene.within(({ store }) => store.add('communities', communityNamed('other')))
  await placeOrder(scene, { orderId: 'here' }, publish, grab(1))
  await placeOrder(scene, { orderId: 'there', communityId: 'other' }, publish, grab(2))
  await placeOrder(scene, { orderId: 'done' }, publish, grab(3), start(3), finish(3), confirm)
  at(hours(2) + 2 * dayMs)
  await runTimer()
  expect([order('here')?.status, order('there')?.status, order('done')?.status]).toEqual([
    'open',
    'open',
    'confirmed',
  ])
})
