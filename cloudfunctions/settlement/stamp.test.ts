import type { Reply } from '../../contract/refusals'
import type { SettlementView } from '../../contract/views/settlement'
import { dayMs } from '../../domain/kernel/time'
import { openSettlement } from '../../domain/points/settlement'
import { pointsSettle } from './settle'
import { expectBooksToAgree } from '../testing/books'
import { placeScored } from '../testing/placed'
import { ownCommunity, noon, openScene, type Scene } from '../testing/scene'
import { twoRuns } from '../testing/twoRuns'
import { advanceSettlement } from './advance'
import { settlementDocument } from './document'
import { releaseStrays } from './stamp'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [pointsSettle], rules: { noticeDays: 7 } })
  scene.cloud.clock.advance(dayMs)
  await scene.join('secretary', { name: '周正国', roles: ['resident', 'secretary'] })
})
afterEach(async () => {
  expectBooksToAgree(scene)
  await scene.close()
})

const today = noon + dayMs
const settle = () => scene.call('secretary', 'points.settle', {})
const runTimer = () => scene.within(twoRuns)
const orders = () => scene.documents('orders')
const walletOf = (memberId: string) => scene.documents('wallets').find((each) => each.memberId === memberId)
const dataOf = (reply: Reply<SettlementView>): SettlementView => {
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}

describe('an order that was stamped too late for the notice', () => {
  /** As a copy of the request leaves it that was cut off between stamping and posting. */
  const stray = async (orderId: string, settlementId: string) => {
    await placeScored(scene, orderId, 2, 5)
    await scene.within(({ store }) => store.update('orders', { _id: orderId }, { settlementId }))
  }
  const settlementOf = (orderId: string) => orders().find(({ _id }) => _id === orderId)?.settlementId
  const release = (settlementId: string) =>
    scene.within(async ({ store }) => {
      const notice = await store.get('settlements', settlementId)
      if (notice !== null) await releaseStrays(store, notice)
    })

  beforeEach(async () => {
    await placeScored(scene, 'o1', 1, 6)
  })

  test('is released; those that the notice names stay on it', async () => {
    const { settlementId } = dataOf(await settle())
    await stray('late', settlementId)
    await release(settlementId)
    expect([settlementOf('o1'), settlementOf('late')]).toEqual([settlementId, null])
    const before = scene.everything()
    await release(settlementId)
    expect(scene.everything()).toEqual(before)
  })

  test('is not paid with the notice, and stands on the next one', async () => {
    const { settlementId } = dataOf(await settle())
    await stray('late', settlementId)
    scene.cloud.clock.advance(7 * dayMs)
    await runTimer()
    expect(walletOf('m1')).toMatchObject({ available: 6 })
    expect(walletOf('m2')).toMatchObject({ available: 0, pending: 5 })
    expect(dataOf(await settle())).toMatchObject({ totalPoints: 5 })
  })

  test('is released by the copy that stamped it, when another was faster to post', async () => {
    const settlement = settlementDocument(
      openSettlement({
        settlementId: 's1',
        communityId: ownCommunity,
        title: '',
        by: 'secretary',
        at: today,
      }),
      '',
    )
    const advance = () =>
      scene.within((services) =>
        advanceSettlement(services, settlement, { noticeDays: 7, ordersMax: 0, monthMax: 0 }),
      )
    await scene.within(({ store }) => store.add('settlements', settlement))
    await advance()
    // The slower copy still believes that it is being gathered.
    await placeScored(scene, 'later', 2, 3)
    await advance()
    expect(scene.documents('settlements')[0]?.orderIds).toEqual(['o1'])
    expect(settlementOf('later')).toBeNull()
  })
})
