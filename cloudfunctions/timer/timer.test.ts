import { dayMs, hourMs, minuteMs } from '../../domain/kernel/time'
import { finish, grab, hours, publish, start, volunteer, wait } from '../../domain/testing/orders'
import { marketCancel } from '../market/cancel'
import { marketPickup } from '../market/pickup'
import { marketRedeem } from '../market/redeem'
import { expectBooksToAgree } from '../testing/books'
import { placeOrder } from '../testing/placed'
import { communityNamed, noon, openScene, type Scene } from '../testing/scene'
import { createTimer } from './timer'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [marketRedeem, marketCancel, marketPickup] })
})
afterEach(() => scene.close())

const notes: string[] = []
/** what would be logged is kept, so that tests can read it */
const runTimer = () =>
  scene.within((services) =>
    createTimer({ ...services, log: { ...services.log, note: (what) => void notes.push(what) } })(),
  )
const order = (orderId: string) => scene.documents('orders').find(({ _id }) => _id === orderId)
const at = (moment: number) => {
  scene.cloud.clock.setOffset(moment - noon)
}
const told = () => scene.cloud.outbox.all().map(({ to }) => to)

describe('a promise', () => {
  const promisedAt = hours(2) + 48 * hourMs
  beforeEach(async () => {
    for (const number of [2, 3]) {
      const { memberId, personId, openid } = volunteer(number)
      await scene.join(openid, { _id: memberId, memberId, personId, roles: ['resident', 'volunteer'] })
    }
    await placeOrder(scene, { orderId: 'o1' }, publish, grab(1), wait(2), wait(3))
  })

  test('is left alone until the warning is due', async () => {
    at(promisedAt - 8 * hourMs - 1)
    expect((await runTimer()).counts).toMatchObject({ warned: 0, released: 0 })
    expect(told()).toEqual([])
  })

  test('[V5] is warned of once, while giving back is still blameless', async () => {
    at(promisedAt - 8 * hourMs)
    expect((await runTimer()).counts).toMatchObject({ warned: 1, released: 0 })
    expect(order('o1')?.state).toMatchObject({ status: 'taken', warnedAt: promisedAt - 8 * hourMs })
    expect(told()).toEqual(['o1'])
    expect((await runTimer()).counts).toMatchObject({ warned: 0 })
  })

  test('[V5] [V2] that nobody kept: the first in line is asked, and the journal says who did it: time', async () => {
    at(promisedAt)
    expect((await runTimer()).counts).toMatchObject({ released: 1 })
    expect(order('o1')).toMatchObject({
      status: 'open',
      state: {
        crew: [],
        offers: [{ memberId: 'm2', until: promisedAt + 4 * hourMs }],
        waiting: [{ memberId: 'm3' }],
        promisedAt: null,
      },
      activeIds: ['m3', 'm2'],
    })
    const entry = order('o1')?.journal.at(-1)
    expect(entry).toMatchObject({ key: 'time:expirePromise', byMemberId: null, byName: '' })
    expect(entry?.events).toEqual([{ type: 'released' }, { type: 'placeOffered' }])
    expect(told()).toContain('o2')
  })

  test('[V2] whoever is asked and says nothing is asked no longer, by time, and the next one is', async () => {
    at(promisedAt)
    await runTimer()
    at(promisedAt + 4 * hourMs - 1)
    expect((await runTimer()).counts).toMatchObject({ offersEnded: 0 })
    at(promisedAt + 4 * hourMs)
    expect((await runTimer()).counts).toMatchObject({ offersEnded: 1 })
    expect(order('o1')).toMatchObject({
      state: { offers: [{ memberId: 'm3' }], waiting: [] },
      activeIds: ['m3'],
      news: expect.arrayContaining([expect.objectContaining({ memberId: 'm2' })]),
    })
  })

  test('passes over whoever waits but holds as much as they may', async () => {
    for (const holdNo of [1, 2, 3]) {
      await placeOrder(scene, { orderId: `held${holdNo}` }, publish, grab(2, hours(3), holdNo))
    }
    at(promisedAt)
    await runTimer()
    expect(order('o1')?.state).toMatchObject({ offers: [{ memberId: 'm3' }], waiting: [{ memberId: 'm2' }] })
  })

  test('goes back on the board when nobody waits', async () => {
    await placeOrder(scene, { orderId: 'o2' }, publish, grab(4))
    at(promisedAt)
    await runTimer()
    expect(order('o2')).toMatchObject({
      status: 'open',
      state: { crew: [], promisedAt: null },
      activeIds: [],
    })
  })

  test('that was kept is not touched', async () => {
    await placeOrder(scene, { orderId: 'o2' }, publish, grab(4), start(4))
    at(promisedAt + dayMs)
    await runTimer()
    expect(order('o2')?.status).toBe('working')
  })

  test('is let go once, however many runs meet', async () => {
    at(promisedAt)
    const reports = await Promise.all([runTimer(), runTimer(), runTimer()])
    expect(reports.map(({ counts }) => counts['released'] ?? 0).reduce((a, b) => a + b)).toBe(1)
    expect(reports.every(({ faults }) => faults === 0)).toBe(true)
  })
})

describe('silence after the work', () => {
  const done = [publish, grab(1), start(1), finish(1)]
  const dueAt = hours(4) + 3 * dayMs

  test('counts as consent after the community’s days', async () => {
    await placeOrder(scene, { orderId: 'o1' }, ...done)
    at(dueAt - 1)
    await runTimer()
    expect(order('o1')?.status).toBe('finished')
    at(dueAt)
    expect((await runTimer()).counts).toMatchObject({ confirmed: 1 })
    expect(order('o1')).toMatchObject({ status: 'confirmed', state: { stars: null, callback: null } })
  })

  test('[R2] never for people who are owed a call back', async () => {
    await placeOrder(scene, { orderId: 'o1', channel: 'phone' }, ...done)
    at(dueAt + 30 * dayMs)
    expect((await runTimer()).counts).toMatchObject({ confirmed: 0 })
    expect(order('o1')?.status).toBe('finished')
  })
})

describe('[V9] a visit of which nothing is heard', () => {
  const visit = [publish, grab(1), start(1)]
  const endsAt = hours(3) + 3 * dayMs

  test('is ended by time, back at the desk as 没修成, and the journal says who did it: time', async () => {
    await placeOrder(scene, { orderId: 'o1' }, ...visit)
    at(endsAt - 1)
    await runTimer()
    expect(order('o1')?.status).toBe('working')
    at(endsAt)
    expect((await runTimer()).counts).toMatchObject({ visitsEnded: 1 })
    expect(order('o1')).toMatchObject({ status: 'unresolved', activeIds: [] })
    expect(order('o1')?.journal.at(-1)).toMatchObject({ byMemberId: null, action: 'timer' })
  })

  test('one that was reported on in time is not touched', async () => {
    await placeOrder(scene, { orderId: 'o1' }, ...visit, finish(1))
    at(endsAt)
    expect((await runTimer()).counts).toMatchObject({ visitsEnded: 0 })
  })
})

describe('a redemption that nobody collects', () => {
  const held = 14 * dayMs
  beforeEach(async () => {
    await scene.join('mei')
    await scene.join('staff', { roles: ['staff'] })
    await scene.putGoods({ goodsId: 'thermos' })
    await scene.givePoints('mei', 30)
  })
  afterEach(() => expectBooksToAgree(scene))

  const redeem = async () => {
    const reply = await scene.call('mei', 'market.redeem', { goodsId: 'thermos', seenPoints: 10 })
    if (!reply.ok) throw new Error(reply.code)
    return reply.data
  }

  test('[M1] goes back on the shelf and its points to their owner, once', async () => {
    await redeem()
    at(noon + held - 1)
    expect((await runTimer()).counts).toMatchObject({ expired: 0 })
    at(noon + held)
    expect((await runTimer()).counts).toMatchObject({ expired: 1 })
    expect((await runTimer()).counts).toMatchObject({ expired: 0 })
    expect(scene.documents('redemptions')[0]?.status).toBe('expired')
    expect(scene.documents('wallets')[0]).toMatchObject({ available: 30, held: 0 })
    expect(scene.documents('goods')[0]?.stock).toBe(5)
  })

  test('its owner is told a day before, and again when the points are back; once each', async () => {
    await redeem()
    at(noon + held - dayMs - 1)
    expect((await runTimer()).counts).toMatchObject({ reminded: 0 })
    at(noon + held - dayMs)
    expect((await runTimer()).counts).toMatchObject({ reminded: 1 })
    expect((await runTimer()).counts).toMatchObject({ reminded: 0 })
    at(noon + held)
    await runTimer()
    const phrases = scene.cloud.outbox.all().map(({ to, data }) => [to, data])
    expect(phrases).toMatchObject([
      ['mei', { thing1: { value: '暖壶' }, phrase2: { value: '快到期' } }],
      ['mei', { phrase2: { value: '过期退回' } }],
    ])
  })

  test('expiring, giving back and handing over at once: the hold resolves once', async () => {
    const { code, redemptionId } = await redeem()
    at(noon + held)
    await Promise.all([
      runTimer(),
      scene.call('mei', 'market.cancel', { redemptionId }),
      scene.call('staff', 'market.pickup', { code }),
      runTimer(),
    ])
    expect(scene.documents('redemptions')[0]?.status).toMatch(/^(expired|cancelled)$/)
    expect(scene.documents('wallets')[0]).toMatchObject({ available: 30, held: 0 })
  })
})

describe('the daily proof', () => {
  beforeEach(async () => {
    await scene.putGoods({ goodsId: 'thermos' })
    for (let person = 0; person < 3; person += 1) {
      await scene.join(`person${person}`)
      await scene.givePoints(`person${person}`, 10)
    }
  })
  const rounds = () => scene.documents('journal').filter(({ action }) => action === 'timer.reconciliation')
  /** Two minutes: what no person waits for is asked in turns. */
  const runAll = async () => {
    let mismatches = 0
    for (let run = 0; run < 2; run += 1) {
      mismatches += (await runTimer()).counts['mismatches'] ?? 0
      scene.cloud.clock.advance(minuteMs)
    }
    return mismatches
  }

  test('[P2] finds nothing where the books agree, says so in the journal, and is made once a day', async () => {
    expect(await runAll()).toBe(0)
    expect(rounds()).toHaveLength(1)
    expect(rounds()[0]?.answer).toMatchObject({ phase: 'done', checked: 5, mismatches: [] })
    at(noon + dayMs)
    await runAll()
    expect(rounds()).toHaveLength(2)
  })

  test('[P2] finds a wallet that is not the sum of its entries, tells it, and does not mend it', async () => {
    const wallet = scene.documents('wallets')[1]
    const _id = wallet?._id ?? ''
    await scene.within(({ store }) => store.update('wallets', { _id }, { available: 11 }))
    expect(await runAll()).toBe(1)
    expect(rounds()[0]?.answer).toMatchObject({
      mismatches: [{ what: 'wallet', id: _id, cached: '11 + 0 + 0', replayed: '10 + 0 + 0' }],
    })
    expect(scene.documents('wallets').find((each) => each._id === _id)?.available).toBe(11)
  })

  test('[M2] finds a shelf that is not the sum of its book', async () => {
    await scene.within(({ store }) => store.update('goods', { _id: 'thermos' }, { stock: 4 }))
    expect(await runAll()).toBe(1)
    expect(notes.at(-1)).toBe('the books do not agree: stock')
    expect(rounds()[0]?.answer).toMatchObject({
      mismatches: [{ what: 'stock', id: 'thermos', cached: '4', replayed: '5' }],
    })
  })

  test('goes on where it stopped when there are more than one run looks at', async () => {
    for (let person = 3; person < 60; person += 1) await scene.givePoints(`person${person}`, 1)
    expect(await runAll()).toBe(0)
    expect(rounds()[0]?.answer).toMatchObject({ phase: 'done', checked: 62, step: 4 })
  }, 20_000)
})

describe('many communities', () => {
  test('one order’s trouble is logged and holds up no other order and no other community', async () => {
    await scene.within(({ store }) => store.add('communities', communityNamed('other')))
    await placeOrder(scene, { orderId: 'o1' }, publish, grab(1))
    await placeOrder(scene, { orderId: 'o2' }, publish, grab(2))
    await placeOrder(scene, { orderId: 'o3', communityId: 'other' }, publish, grab(3))
    await scene.within(({ store }) => store.update('orders', { _id: 'o1' }, { 'state.terms': null }))
    at(hours(2) + 48 * hourMs)
    const faults: string[] = []
    const fault = (action: string) => void faults.push(action)
    const report = await scene.within((services) =>
      createTimer({ ...services, log: { ...services.log, fault } })(),
    )
    expect(report).toMatchObject({ faults: 1, complete: true, counts: { released: 2 } })
    expect(faults).toEqual(['timer.orders'])
    expect([order('o1'), order('o2'), order('o3')].map((each) => each?.status)).toEqual([
      'taken',
      'open',
      'open',
    ])
  })

  test('what does not fit into the time of one run waits for the next', async () => {
    for (const number of [1, 2, 3]) {
      await placeOrder(scene, { orderId: `o${number}` }, publish, grab(number), start(number), finish(number))
    }
    let now = hours(4) + 30 * dayMs
    const slow = () =>
      scene.within((services) => createTimer({ ...services, now: () => (now += 8 * 1000) })())
    const first = await slow()
    expect(first).toMatchObject({ complete: false })
    expect(first.counts['confirmed']).toBeLessThan(3)
  })
})
