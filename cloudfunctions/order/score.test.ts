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

describe('[P1] what one at the desk entered, called back and scored alone', () => {
  const home = { building: '2号楼', unit: '2单元', room: '1401' }
  async function alone(): Promise<string> {
    const { orderId } = await api.must('staff', 'order.report', {
      ...{ kind: 'door', text: '门框开裂', photos: [], home, channel: 'phone' },
      onBehalf: { name: '吴小满', phone: '13900000099' },
    })
    await api.must('staff', 'order.publish', { orderId })
    await api.must('first', 'order.grab', { orderId })
    await api.must('first', 'order.start', { orderId })
    await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '门框已加固' })
    await api.must('staff', 'order.confirm', { orderId, callback: '电话回访：修好了' })
    return orderId
  }
  const rowOf = async (who: 'staff' | 'secretary', orderId: string) =>
    (await api.must(who, 'order.desk', { status: 'confirmed' })).rows.find((row) => row.orderId === orderId)
  const entriesOf = (orderId: string) =>
    api.documents('ledger').filter((entry) => JSON.stringify(entry).includes(orderId))

  test('is flagged for who would do it all, waits for a second person, and pays nobody before', async () => {
    const orderId = await alone()
    expect(await rowOf('staff', orderId)).toMatchObject({ singleHanded: true, proposal: null })
    expect(await rowOf('secretary', orderId)).toMatchObject({ singleHanded: false })
    const answer = await api.must('staff', 'order.score', { orderId, difficulty: 'large' })
    expect(answer).toMatchObject({ status: 'confirmed', waits: true })
    expect(entriesOf(orderId)).toEqual([])
    const { waits } = await api.must('secretary', 'desk.today', {})
    expect(waits.find(({ key }) => key === 'proposals')).toMatchObject({ count: 1, to: ['scoring'] })
    await expectRefusal(api, 'staff', 'order.approveScore', { orderId }, 'score.notByYou')
    expect(await rowOf('secretary', orderId)).toMatchObject({ singleHanded: true, proposal: { mine: false } })
    expect(await api.must('secretary', 'order.approveScore', { orderId })).toMatchObject({ status: 'scored' })
    expect(entriesOf(orderId)).toHaveLength(1)
    const { todos } = await api.must('staff', 'member.home', {})
    expect(todos.map(({ label }) => label.split('：')[0])).toContain('您评的分，同事同意了')
  })

  test('is sent back with the reason, which only the desk reads, and is scored anew', async () => {
    const orderId = await alone()
    await api.must('staff', 'order.score', { orderId, difficulty: 'large' })
    await api.must('secretary', 'order.returnScore', { orderId, reason: '没听说有这次上门' })
    const noted = async (who: 'secretary' | 'first') =>
      JSON.stringify((await api.must(who, 'order.get', { orderId })).history).includes('没听说有这次上门')
    expect([await noted('secretary'), await noted('first')]).toEqual([true, false])
    expect(await api.must('secretary', 'order.score', { orderId, difficulty: 'small' })).toMatchObject({
      status: 'scored',
    })
  })
})
