import fc from 'fast-check'
import { dayMs } from '../../domain/kernel/time'
import { awardEntry, settleEntry } from '../../domain/points/entries'
import { giftEntries, giveable } from '../../domain/points/giving'
import type { LedgerEntry, Wallet } from '../../domain/points/types'
import { applyEntry, emptyWallet } from '../../domain/points/wallet'
import { memberIdOf } from '../platform/identity'
import { expectBooksToAgree } from '../testing/books'
import { placeScored } from '../testing/placed'
import { openScene, ownCommunity, type Scene } from '../testing/scene'
import { createTimer } from '../timer/timer'
import { pointsSettle } from '../settlement/settle'
import { pointsGive } from './give'
import { pointsProve } from './prove'
import { pointsSetStandard } from './setStandard'
import { defaultStandard } from '../../domain/community/defaults'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({
    handlers: [pointsGive, pointsSettle, pointsProve, pointsSetStandard],
    rules: { giveMonthMax: 20 },
  })
  await scene.join('secretary', { roles: ['resident', 'secretary'] })
  await scene.join('mei', { name: '林晓梅', phone: '13800000001' })
  await scene.join('lan', { name: '孙秀兰', phone: '13800000002' })
  await scene.givePoints('mei', 30)
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const lan = { name: '孙秀兰', phone: '13800000002' }
const mei = { name: '林晓梅', phone: '13800000001' }
const give = (who: string, points: number, to?: typeof lan, requestId?: string) =>
  scene.call(who, 'points.give', { points, ...(to === undefined ? {} : { to }) }, requestId)
const walletOf = (openid: string) =>
  scene.documents('wallets').find(({ _id }) => _id === memberIdOf(ownCommunity, openid))
const pool = () => scene.documents('wallets').find(({ _id }) => _id === `pool:${ownCommunity}`)

test('[P7] points go to a neighbour by name and telephone, once however often it is sent', async () => {
  const first = await give('mei', 8, lan, 'request-1')
  expect(first).toMatchObject({ ok: true, data: { available: 22 } })
  expect(await give('mei', 8, lan, 'request-1')).toEqual(first)
  expect(walletOf('lan')).toMatchObject({ available: 8 })
  const texts = scene.documents('ledger').filter(({ code }) => code === 'give' || code === 'receive')
  expect(texts.map(({ text }) => text).sort()).toEqual(['林**送的', '送给孙**'])
})

test('[P7] and to the pool, for whoever needs them', async () => {
  expect(await give('mei', 5)).toMatchObject({ ok: true, data: { available: 25 } })
  expect(pool()).toMatchObject({ available: 5 })
  expect(await scene.call('secretary', 'points.prove', {})).toMatchObject({ data: { wrong: 0 } })
})

test('[P7] what was received is for spending: it is not given on, so no circle makes more of it', async () => {
  await give('mei', 10, lan)
  expect(await give('lan', 1, mei)).toEqual({ ok: false, code: 'points.notEarned', detail: { may: 0 } })
  expect(await give('lan', 1)).toMatchObject({ code: 'points.notEarned' })
})

test('[P7] a month has its cap, and the next one its own', async () => {
  expect(await give('mei', 15, lan)).toMatchObject({ ok: true })
  expect(await give('mei', 6, lan)).toEqual({
    ok: false,
    code: 'points.giveMonthMax',
    detail: { left: 5, max: 20 },
  })
  scene.cloud.clock.advance(31 * dayMs)
  expect(await give('mei', 6, lan)).toMatchObject({ ok: true })
})

test('[P7] two gifts at once never come to more than the cap', async () => {
  const replies = await Promise.all([give('mei', 12, lan), give('mei', 12), give('mei', 12, lan)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(walletOf('mei')).toMatchObject({ available: 18 })
})

test('what may not be is refused and changes nothing', async () => {
  const before = scene.everything()
  const codes = [
    await give('mei', 1, mei),
    await give('mei', 1, { ...lan, name: '孙秀' }),
    await give('mei', 1, { ...lan, phone: '13800000009' }),
    await give('lan', 1, { ...mei, name: '没有' }),
    await give('mei', 0),
    await give('stranger', 1),
  ].map((reply) => (reply.ok ? 'ok' : reply.code))
  expect(codes).toEqual([
    ...['points.giveToSelf', 'points.nobodyThere', 'points.nobodyThere', 'points.notEarned'],
    ...['input.invalid', 'member.none'],
  ])
  expect(scene.everything()).toEqual(before)
})

test('[P1] [P7] what is over the month’s cap of the standard flows into the pool when it is paid', async () => {
  const { version: _v, publishedAt: _p, ...began } = defaultStandard
  await scene.call('secretary', 'points.setStandard', {
    ...{ ...began, adjustments: [...began.adjustments], seen: 1, hourPoints: 0, hoursMax: 0, monthMax: 10 },
  })
  await placeScored(scene, 'o1', 1, 6)
  await placeScored(scene, 'o2', 1, 7)
  await placeScored(scene, 'o3', 2, 9)
  scene.cloud.clock.advance(dayMs)
  await scene.call('secretary', 'points.settle', {})
  scene.cloud.clock.advance(8 * dayMs)
  await scene.within((services) => createTimer(services)())
  const available = (id: string) => scene.documents('wallets').find(({ _id }) => _id === id)?.available
  expect([available('m1'), available('m2'), pool()?.available]).toEqual([10, 9, 3])
  expect(scene.documents('settlements')[0]).toMatchObject({ status: 'settled', totalPoints: 22 })
})

test('[P7] whoever gives to whom in whatever circle: all gifts together are never more than was earned', () => {
  const people = ['a', 'b', 'c'] as const
  const someone = fc.constantFrom(...people)
  const step = fc.record({ from: someone, to: someone, points: fc.integer({ min: 1, max: 6 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const wallets = new Map<string, Wallet>()
      const apply = (entry: LedgerEntry) => {
        const { memberId } = entry
        const applied = applyEntry(wallets.get(memberId) ?? emptyWallet(memberId, 'c1', '2026-11'), entry)
        if (!applied.ok) throw new Error(applied.code)
        wallets.set(memberId, applied.wallet)
      }
      for (const memberId of people) {
        const pay = { memberId, communityId: 'c1', points: 5, at: 1, text: '', approvedByMemberId: null }
        apply(awardEntry({ ...pay, subject: { kind: 'order', id: 'o1' } }))
        apply(settleEntry({ ...pay, subject: { kind: 'order', id: 'o1' } }))
      }
      let given = 0
      for (const [place, { from, to, points }] of steps.entries()) {
        const wallet = wallets.get(from)
        if (wallet === undefined || from === to || giveable(wallet) < points) continue
        const gift = { giftId: `g${place}`, communityId: 'c1', fromId: from, toId: to, points, at: 2 }
        giftEntries({ ...gift, said: '', heard: '', approvedByMemberId: null }).forEach(apply)
        given += points
      }
      expect(given).toBeLessThanOrEqual(15)
    }),
  )
})
