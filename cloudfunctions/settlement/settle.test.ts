import type { Reply } from '../../contract/refusals'
import type { SettlementView } from '../../contract/views/settlement'
import { dayMs, minuteMs } from '../../domain/kernel/time'
import { createRouter } from '../platform/router'
import { expectBooksToAgree } from '../testing/books'
import { failingAt } from '../testing/failing'
import { placeScored } from '../testing/placed'
import { noon, openScene, type Scene } from '../testing/scene'
import { twoRuns } from '../testing/twoRuns'
import { pointsSettlements } from './settlements'
import { pointsSettle } from './settle'

let scene: Scene
async function open(noticeDays: number): Promise<void> {
  scene = await openScene({ handlers: [pointsSettle, pointsSettlements], rules: { noticeDays } })
  scene.cloud.clock.advance(dayMs)
  await scene.join('secretary', { name: '周正国', roles: ['resident', 'secretary'] })
  await scene.join('mei')
}
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const today = noon + dayMs
const settle = (requestId?: string, title?: string) =>
  scene.call('secretary', 'points.settle', title === undefined ? {} : { title }, requestId)
const runTimer = () => scene.within(twoRuns)
const orders = () => scene.documents('orders')
const statuses = () => orders().map(({ status }) => status)
const walletOf = (memberId: string) => scene.documents('wallets').find((each) => each.memberId === memberId)
const dataOf = (reply: Reply<SettlementView>): SettlementView => {
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}

describe('with a week to object', () => {
  beforeEach(async () => {
    await open(7)
    await placeScored(scene, 'o1', 1, 6)
    await placeScored(scene, 'o2', 1, 4)
    await placeScored(scene, 'o3', 2, 8)
    await placeScored(scene, 'o4', 2, 0)
  })

  test('[P3] posts a notice of everything scored, names masked, and pays nothing yet', async () => {
    expect(dataOf(await settle())).toEqual({
      settlementId: expect.any(String),
      title: '2026年11月积分清算',
      status: 'posted',
      postedAt: today,
      objectionUntil: today + 7 * dayMs,
      settledAt: null,
      totalPoints: 18,
      corrections: [],
      lines: [
        { name: '志**', points: 10, orders: 2, me: false },
        { name: '志**', points: 8, orders: 2, me: false },
      ],
    })
    expect(statuses()).toEqual(['scored', 'scored', 'scored', 'scored'])
    expect(walletOf('m1')).toMatchObject({ available: 0, pending: 10 })
    expect((await runTimer()).counts).toMatchObject({ settlements: 0 })
  })

  test('[P3] the desk is told what a notice posted now would carry; others are not', async () => {
    const told = () => scene.call('secretary', 'points.settlements', {})
    expect(await told()).toMatchObject({
      data: { unposted: { points: 18, hangingPoints: 0, disputed: 0, more: false } },
    })
    expect(await scene.call('mei', 'points.settlements', {})).toEqual({ ok: true, data: { rows: [] } })
    await settle()
    expect(await told()).toMatchObject({
      data: { unposted: { points: 0, hangingPoints: 18, disputed: 0, more: false } },
    })
  })

  test('everyone may read the notice; nobody’s name or member id stands on it', async () => {
    await settle()
    const notices = await scene.call('mei', 'points.settlements', {})
    expect(notices.ok && notices.data.rows).toHaveLength(1)
    expect(JSON.stringify(notices)).not.toMatch(/志愿|"m1"|memberId|orderIds/)
  })

  test('[P3] after the week the timer moves the points to the wallets and closes the notice, once', async () => {
    await settle()
    scene.cloud.clock.advance(7 * dayMs)
    await Promise.all([runTimer(), runTimer()])
    await runTimer()
    expect(statuses()).toEqual(['settled', 'settled', 'settled', 'settled'])
    expect(walletOf('m1')).toMatchObject({ available: 10, pending: 0 })
    expect(walletOf('m2')).toMatchObject({ available: 8, pending: 0 })
    expect(scene.documents('settlements')[0]).toMatchObject({
      status: 'settled',
      settledAt: today + 7 * dayMs,
    })
    expect(scene.documents('ledger').filter(({ code }) => code === 'settle')).toHaveLength(3)
  })

  test('the same request again gets the same answer, also after it was paid', async () => {
    const first = await settle('request-1')
    expect(await settle('request-1')).toEqual(first)
    scene.cloud.clock.advance(7 * dayMs)
    await runTimer()
    const before = scene.everything()
    expect(await settle('request-1')).toEqual(first)
    expect(scene.everything()).toEqual(before)
  })

  test('the same request id with other content is refused', async () => {
    await settle('request-1')
    const before = scene.everything()
    expect(await settle('request-1', '十一月')).toEqual({ ok: false, code: 'request.idReused' })
    expect(scene.everything()).toEqual(before)
  })

  test('racing copies of one request post one notice and get one answer', async () => {
    const replies = await Promise.all([settle('request-1'), settle('request-1'), settle('request-1')])
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(dataOf(replies[0] ?? { ok: false, code: 'busy' }).totalPoints).toBe(18)
    expect(scene.documents('settlements')).toHaveLength(1)
  })

  test('two settlements at once share the orders between them: none stands on two notices', async () => {
    const replies = await Promise.all([settle(), settle()])
    const posted = replies.filter((reply) => reply.ok)
    expect(posted.reduce((total, reply) => total + dataOf(reply).totalPoints, 0)).toBe(18)
    const named = scene.documents('settlements').flatMap(({ orderIds }) => orderIds)
    expect([...named].sort()).toEqual(['o1', 'o2', 'o3', 'o4'])
    for (const reply of replies) if (!reply.ok) expect(reply.code).toBe('points.nothingToSettle')
  })

  test('what is scored afterwards stands on the next notice', async () => {
    await settle()
    await placeScored(scene, 'o5', 1, 5)
    expect(dataOf(await settle())).toMatchObject({ totalPoints: 5, lines: [{ points: 5, orders: 1 }] })
  })

  test('refuses anybody but the secretary', async () => {
    const before = scene.everything()
    expect(await scene.call('mei', 'points.settle', {})).toEqual({ ok: false, code: 'role.wrong' })
    expect(await scene.call('stranger', 'points.settle', {})).toEqual({ ok: false, code: 'member.none' })
    expect(await settle(undefined, '违禁词')).toEqual({ ok: false, code: 'text.refused' })
    expect(await settle(undefined, '长'.repeat(41))).toMatchObject({ ok: false, code: 'input.invalid' })
    expect(scene.everything()).toEqual(before)
  })
})

describe('with nothing scored', () => {
  beforeEach(() => open(7))

  test('refuses, and changes nothing', async () => {
    const before = scene.everything()
    expect(await settle('request-1')).toEqual({ ok: false, code: 'points.nothingToSettle' })
    expect(scene.everything()).toEqual(before)
  })
})

describe('with no time to object', () => {
  beforeEach(async () => {
    await open(0)
    await placeScored(scene, 'o1', 1, 6)
    await placeScored(scene, 'o2', 2, 4)
  })

  test('pays at once', async () => {
    expect(dataOf(await settle())).toMatchObject({ status: 'settled', settledAt: today, totalPoints: 10 })
    expect(walletOf('m1')).toMatchObject({ available: 6, pending: 0 })
    expect(statuses()).toEqual(['settled', 'settled'])
  })

  test('more than a reply has time for is paid by the timer', async () => {
    for (let number = 3; number <= 23; number += 1) await placeScored(scene, `o${number}`, number % 5, 3)
    expect(dataOf(await settle())).toMatchObject({ status: 'posted', objectionUntil: today })
    await runTimer()
    expect(statuses().every((status) => status === 'settled')).toBe(true)
    expect(scene.documents('settlements')[0]?.status).toBe('settled')
  })

  test('[P3] cut off at whatever step, the timer finishes it and nothing is paid twice', async () => {
    let finished = false
    for (let step = 1; !finished; step += 1) {
      expect(step).toBeLessThan(80)
      const requestId = `crash-${step}`
      await placeScored(scene, `a${step}`, 1, 2)
      await placeScored(scene, `b${step}`, 2, 3)
      const event = { action: 'points.settle', input: {}, requestId }
      const reply = await scene.within((services) => {
        const cut = { ...services, store: failingAt(services.store, step), log: quiet }
        return createRouter(cut, [pointsSettle])(event, 'secretary')
      })
      finished = reply.ok
      // Half of the time its owner tries again before the timer comes by.
      if (!finished && step % 2 === 0) await settle(requestId)
      scene.cloud.clock.advance(3 * minuteMs)
      await runTimer()
      expectBooksToAgree(scene)
      expect(scene.documents('settlements').every(({ status }) => status === 'settled')).toBe(true)
      // Cut off before anything was written, there is nothing to finish: the secretary settles again.
      if (statuses().includes('scored')) await settle()
      expect(statuses().every((status) => status === 'settled')).toBe(true)
      expect(walletOf('m1')).toMatchObject({ available: 6 + 2 * step, pending: 0 })
      expect(walletOf('m2')).toMatchObject({ available: 4 + 3 * step, pending: 0 })
    }
  }, 60_000)
})

/** Sends it, and the function is cut off at its `step`th trip to the database. */
const cutOffAt = (step: number, title: string, requestId: string) =>
  scene.within((services) =>
    createRouter({ ...services, store: failingAt(services.store, step), log: quiet }, [pointsSettle])(
      { action: 'points.settle', input: { title }, requestId },
      'secretary',
    ),
  )

describe('cut off after it was begun', () => {
  beforeEach(async () => {
    await open(7)
    await placeScored(scene, 'o1', 1, 6)
    for (let step = 1; scene.documents('settlements').length === 0; step += 1) {
      expect(step).toBeLessThan(20)
      expect(await cutOffAt(step, '十一月', 'request-1')).toMatchObject({ ok: false })
    }
  })

  test('the same id with another title is refused, changes nothing, and does not finish the first', async () => {
    const before = scene.everything()
    expect(await settle('request-1', '十二月')).toEqual({ ok: false, code: 'request.idReused' })
    expect(scene.everything()).toEqual(before)
    expect(scene.documents('settlements')[0]).toMatchObject({ status: 'posting', title: '十一月' })
  })

  test('its own retry finishes it under its own title', async () => {
    expect(dataOf(await settle('request-1', '十一月'))).toMatchObject({ title: '十一月', totalPoints: 6 })
    expect(await settle('request-1', '十二月')).toEqual({ ok: false, code: 'request.idReused' })
  })

  test('when the timer has finished it, the retry gets the notice and another title is refused', async () => {
    scene.cloud.clock.advance(3 * minuteMs)
    await runTimer()
    expect(scene.documents('settlements')[0]).toMatchObject({ status: 'posted', title: '十一月' })
    expect(await settle('request-1', '十二月')).toEqual({ ok: false, code: 'request.idReused' })
    expect(dataOf(await settle('request-1', '十一月'))).toMatchObject({ title: '十一月', totalPoints: 6 })
    expect(scene.documents('settlements')).toHaveLength(1)
  })
})

const quiet = { fault: () => undefined, note: () => undefined }
