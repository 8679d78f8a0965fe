import fc from 'fast-check'
import { dayMs } from '../../domain/kernel/time'
import { evolveAll } from '../../domain/order/evolve'
import { awardEntries } from '../../domain/points/award'
import { awardEntry, settleEntry } from '../../domain/points/entries'
import { takeBackPaid } from '../../domain/points/takeBack'
import { accountsOf, applyEntry, emptyWallet } from '../../domain/points/wallet'
import { after, confirm, finish, grab, publish, reported, score, start } from '../../domain/testing/orders'
import { newOrderDocument } from '../order/document'
import { timeEntry } from '../order/time'
import { inParts } from '../platform/inParts'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { expectBooksToAgree } from '../testing/books'
import { placeScored } from '../testing/placed'
import { openScene, ownCommunity, type Scene } from '../testing/scene'
import { twoRuns } from '../testing/twoRuns'
import { pointsSettle } from '../settlement/settle'
import { postEntries } from './ledger'
import { pointsProve } from './prove'
import { pointsReverse } from './reverse'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsReverse, pointsSettle, pointsProve] })
  scene.cloud.clock.advance(dayMs)
  await scene.join('secretary', { roles: ['resident', 'secretary'], home: null })
  await scene.join('staff', { roles: ['resident', 'staff'] })
  await scene.join('mei')
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const reverse = (who: string, orderId: string, requestId?: string) =>
  scene.call(who, 'points.reverse', { orderId, reason: '记错了人' }, requestId)
const walletOf = (memberId: string) => scene.documents('wallets').find((each) => each._id === memberId)
/** Hangs everything scored its time out, and pays it. */
async function settle(): Promise<void> {
  await scene.call('secretary', 'points.settle', {})
  scene.cloud.clock.advance(8 * dayMs)
  await scene.within(twoRuns)
}

test('[P2] points that were paid are taken back once, and the entry of before stays', async () => {
  await placeScored(scene, 'o1', 1, 6)
  await settle()
  expect(walletOf('m1')).toMatchObject({ available: 6 })
  const answer = { ok: true, data: { points: 6, spent: 0 } }
  expect(await reverse('staff', 'o1', 'request-1')).toEqual(answer)
  expect(await reverse('staff', 'o1', 'request-1')).toEqual(answer)
  expect(await reverse('staff', 'o1')).toEqual({ ok: false, code: 'points.reversed' })
  expect(walletOf('m1')).toMatchObject({ available: 0, pending: 0, held: 0 })
  expect(scene.documents('ledger').map(({ entryId }) => entryId)).toEqual([
    'award:o1:m1',
    'reverse:award:o1:m1',
    'settle:o1:m1',
  ])
})

test('[P2] what is not paid yet is mended by an objection and not by this', async () => {
  await placeScored(scene, 'o1', 1, 6)
  const before = scene.everything()
  expect(await reverse('staff', 'o1')).toEqual({ ok: false, code: 'points.notPaid' })
  expect(await reverse('staff', 'nothing')).toEqual({ ok: false, code: 'order.notFound' })
  expect(await reverse('mei', 'o1')).toEqual({ ok: false, code: 'role.wrong' })
  expect(scene.everything()).toEqual(before)
})

test('[P2] nobody takes back what their own household did', async () => {
  await placeScored(scene, 'o1', 1, 6)
  await settle()
  const crew = scene.documents('orders')[0]?.state
  if (crew?.status !== 'settled') throw new Error('not settled')
  const home = crew.crew[0]?.home
  await scene.within(({ store }) =>
    store.update('members', { openid: 'staff' }, { home: store.command.set(home) }),
  )
  expect(await reverse('staff', 'o1')).toEqual({ ok: false, code: 'order.selfScore' })
})

describe('what was spent', () => {
  const pay = { communityId: 'c1', points: 6, at: 1, text: '门框', approvedByMemberId: 's1' }
  const why = { at: 9, text: '撤销', approvedByMemberId: 's2' }
  const awardOf = (memberId: string) => awardEntry({ ...pay, memberId, subject: { kind: 'order', id: 'o1' } })
  const awarded = (memberId: string, available: number) => ({
    ...{ memberId, award: awardOf(memberId), isPaid: true, isReversed: false, available },
  })

  test('[P2] stays spent: only what is left is taken, and nobody owes anything', () => {
    expect(takeBackPaid([awarded('m1', 2), awarded('m2', 9)], why)).toMatchObject({
      ok: true,
      entries: [
        { memberId: 'm1', points: 2 },
        { memberId: 'm2', points: 6 },
      ],
      spent: 4,
    })
    expect(takeBackPaid([awarded('m1', 0)], why)).toEqual({ ok: false, code: 'points.allSpent' })
  })

  test('[P2] whatever was spent, no balance falls below zero and the books are whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), (left) => {
        const settled = settleEntry({ ...pay, memberId: 'm1', subject: { kind: 'order', id: 'o1' } })
        const taking = takeBackPaid([awarded('m1', left)], why)
        if (!taking.ok) return expect(left).toBe(0)
        const wallet = { ...emptyWallet('m1', 'c1', '2026-11'), available: left }
        for (const entry of taking.entries) expect(applyEntry(wallet, entry).ok).toBe(true)
        const sums = [...accountsOf([awardOf('m1'), settled, ...taking.entries]).values()]
        return expect(sums.reduce((total, sum) => total + sum, 0)).toBe(0)
      }),
    )
  })
})

test('[P2] 500 awards by 20 workers, each taken back twice at once: exactly 500 are, 500 are refused, and all is nothing', async () => {
  const count = 500
  await placePaid(count)
  const codes: string[] = []
  const tries = Array.from({ length: 2 * count }, (_, number) => `o${Math.floor(number / 2)}`)
  const worker = async () => {
    for (let orderId = tries.pop(); orderId !== undefined; orderId = tries.pop()) {
      let reply = await reverse('staff', orderId)
      // Others were faster with the same purse: asked again, as the telephone does.
      while (!reply.ok && reply.code === 'busy') reply = await reverse('staff', orderId)
      codes.push(reply.ok ? 'ok' : reply.code)
    }
  }
  await Promise.all(Array.from({ length: 20 }, worker))
  expect(codes.filter((code) => code === 'ok')).toHaveLength(count)
  expect(codes.filter((code) => code === 'points.reversed')).toHaveLength(count)
  for (const wallet of scene.documents('wallets')) expect(wallet).toMatchObject({ available: 0, pending: 0 })
  expect(await scene.call('secretary', 'points.prove', {})).toMatchObject({
    data: { wrong: 0, issued: 0, available: 0, complete: true },
  })
}, 240_000)

/** Orders that were scored, posted and paid, as many of the ledger's entries in one transaction as it takes. */
async function placePaid(count: number): Promise<void> {
  const orders = Array.from({ length: count }, (_, number) =>
    after(
      reported({ communityId: ownCommunity, orderId: `o${number}`, no: `o${number}` }),
      ...[publish, grab(1 + (number % 40)), start(1 + (number % 40)), finish(1 + (number % 40)), confirm],
      score(1 + (number % 7)),
    ),
  )
  await inParts(orders, 1, async (state) => {
    if (state.status !== 'scored') throw new Error('not scored')
    const settled = evolveAll(state, [{ type: 'settled', settlementId: 's1', at: state.score.at }])
    await scene.within((services) =>
      inTransaction(services, async (tx) => {
        await tx.add('orders', newOrderDocument(settled, timeEntry(`placed:${state.orderId}`, 1, [])))
        const awards = awardEntries(state)
        const subject = { kind: 'order', id: state.orderId } as const
        const paid = awards.map((award) => settleEntry({ ...award, subject }))
        await postEntries(tx, [...awards, ...paid])
        return accepted(null)
      }),
    )
  })
}
