import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { here } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const small = { difficulty: 'small' as const, adjustments: [] as string[], reason: '' }
const award = (orderId: string, who: 'first' | 'second') =>
  api.documents('ledger').filter(({ _id }) => _id === `award:${orderId}:${api.memberId(who)}`)
const night = { adjustments: ['night'], reason: '夜里十点上门' }
const pendingOf = (who: 'first' | 'second') =>
  api.documents('wallets').find(({ _id }) => _id === api.memberId(who))?.pending ?? 0

test('the standard’s points are pending for everyone of the crew, written with the order', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const before = pendingOf('first')
  const answer = await api.must('secretary', 'order.score', { orderId, ...small, ...night })
  const points = here.standard.base.door.small + 2
  expect(answer).toMatchObject({ status: 'scored', points })
  expect(award(orderId, 'first')).toMatchObject([{ points, code: 'award' }])
  expect(pendingOf('first')).toBe(before + points)
})

test('two score at once: it is paid once', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const replies = await Promise.all(
    (['secretary', 'staff', 'secretary', 'staff'] as const).map((who) =>
      api.call(who, 'order.score', { orderId, ...small }),
    ),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const reply of replies.filter(({ ok }) => !ok))
    expect(reply).toMatchObject({ code: 'order.wrongState' })
  expect(award(orderId, 'first')).toHaveLength(1)
})

test('[P1] a plus or a minus without a reason is refused, whatever the screen asked', async () => {
  const orderId = await orderIn(api, 'confirmed')
  for (const reason of [undefined, '', '  ']) {
    const input = { orderId, ...small, adjustments: ['late'], ...(reason === undefined ? {} : { reason }) }
    const detail = await expectRefusal(api, 'secretary', 'order.score', input, 'input.invalid')
    expect(detail).toEqual({ field: 'reason' })
  }
})

test('a line that the standard does not have is refused', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const input = { orderId, ...small, adjustments: ['bribe'] }
  await expectRefusal(api, 'secretary', 'order.score', input, 'points.adjustmentUnknown')
})

test('what another body mended pays nobody', async () => {
  const orderId = await orderIn(api, 'reported')
  await api.must('staff', 'order.handOver', { orderId, bodyId: here.communityId })
  await api.must('property', 'order.answer', { orderId, fixed: true, text: '已修好' })
  await api.must('resident', 'order.confirm', { orderId })
  await expectRefusal(api, 'secretary', 'order.score', { orderId, ...small }, 'order.noCrew')
})

describe('nobody scores the work of their own family', () => {
  const secretaryBecomes = (change: Record<string, unknown>) =>
    api.store.update('members', { _id: api.memberId('secretary') }, change)
  const { set } = { set: (value: unknown) => api.store.command.set(value) }

  test('living in the same home', async () => {
    const orderId = await orderIn(api, 'confirmed')
    const { home } = api.documents('members').find(({ _id }) => _id === api.memberId('first')) ?? {}
    const own = api.documents('members').find(({ _id }) => _id === api.memberId('secretary'))?.home
    await secretaryBecomes({ home: set(home) })
    await expectRefusal(api, 'secretary', 'order.score', { orderId, ...small }, 'order.selfScore')
    await secretaryBecomes({ home: set(own) })
  })

  test('living elsewhere, told from either side', async () => {
    const orderId = await orderIn(api, 'confirmed')
    await secretaryBecomes({ relatives: set([api.memberId('first')]) })
    await expectRefusal(api, 'secretary', 'order.score', { orderId, ...small }, 'order.selfScore')
    await secretaryBecomes({ relatives: set([]) })
    const first = { _id: api.memberId('first') }
    await api.store.update('members', first, { relatives: set([api.memberId('secretary')]) })
    await expectRefusal(api, 'secretary', 'order.score', { orderId, ...small }, 'order.selfScore')
    await api.store.update('members', first, { relatives: set([]) })
  })
})
