import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const offer = { skills: ['door', 'door', 'lock'] as const }
const memberId = () => api.memberId('neighbour')
const applying = () => ({ ...offer, skills: [...offer.skills] })

test('[V3] a minor needs a guardian, and words are checked', async () => {
  const minor = { ...applying(), minor: true }
  await expectRefusal(api, 'neighbour', 'volunteer.apply', minor, 'volunteer.minorNeedsGuardian')
  const risky = { ...minor, guardian: '代开发票' }
  await expectRefusal(api, 'neighbour', 'volunteer.apply', risky, 'text.refused')
})

test('nobody is reviewed who has not applied, is not here, or reviews themselves', async () => {
  const verdict = { verdict: 'approved' } as const
  await expectRefusal(
    api,
    'staff',
    'volunteer.review',
    { memberId: memberId(), ...verdict },
    'volunteer.notApplied',
  )
  await expectRefusal(api, 'staff', 'volunteer.review', { memberId: 'nobody', ...verdict }, 'member.notFound')
  const other = { memberId: api.memberId('otherVolunteer'), ...verdict }
  await expectRefusal(api, 'staff', 'volunteer.review', other, 'member.notFound')
  const self = { memberId: api.memberId('staff'), ...verdict }
  await expectRefusal(api, 'staff', 'volunteer.review', self, 'role.wrong')
})

test('any resident may offer to serve, and grabs once approved', async () => {
  const me = await expectOnce(api, 'neighbour', 'volunteer.apply', applying(), { skills: ['wall'] })
  expect(me.volunteer).toMatchObject({ status: 'applied', skills: ['door', 'lock'] })
  await expectRefusal(api, 'neighbour', 'volunteer.apply', applying(), 'volunteer.already')
  const { rows } = await api.must('staff', 'volunteer.list', {})
  expect(rows.map((row) => row.memberId)).toEqual([memberId()])

  const orderId = await orderIn(api, 'open')
  await expectRefusal(api, 'neighbour', 'order.grab', { orderId }, 'role.wrong')
  const approve = { memberId: memberId(), verdict: 'approved' } as const
  const answer = await expectOnce(api, 'staff', 'volunteer.review', approve, {
    ...approve,
    verdict: 'suspended',
    reason: '停用',
  })
  expect(answer).toEqual({ memberId: memberId(), status: 'approved' })
  await api.must('neighbour', 'order.grab', { orderId })
})

test('a "no" needs a reason, and a suspended volunteer grabs no more', async () => {
  const suspend = { memberId: memberId(), verdict: 'suspended' } as const
  await expectRefusal(api, 'staff', 'volunteer.review', suspend, 'input.invalid')
  await api.must('staff', 'volunteer.review', { ...suspend, reason: '多次爽约' })
  const orderId = await orderIn(api, 'open')
  await expectRefusal(api, 'neighbour', 'order.grab', { orderId }, 'role.wrong')
  const { rows } = await api.must('staff', 'volunteer.list', { status: 'suspended' })
  expect(rows.map((row) => row.memberId)).toEqual([memberId()])
})

test('[V9] [V6] who is suspended holds nothing from that moment, stands in no line, and reads no door', async () => {
  const taken = await orderIn(api, 'taken')
  const working = await orderIn(api, 'working')
  const queued = await report(api)
  await api.must('secretary', 'order.publish', { orderId: queued })
  await api.must('second', 'order.grab', { orderId: queued })
  await api.must('first', 'order.wait', { orderId: queued })
  await api.must('third', 'order.wait', { orderId: taken })
  await api.must('secretary', 'volunteer.review', {
    memberId: api.memberId('first'),
    verdict: 'suspended',
    reason: '有人投诉',
  })
  const stands = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)?.state
  expect(stands(taken)).toMatchObject({ status: 'open', crew: [], offers: [{ name: '冯建军' }], waiting: [] })
  expect(stands(working)).toMatchObject({ status: 'open', crew: [] })
  expect(stands(queued)).toMatchObject({ status: 'taken', waiting: [] })
  await expectRefusal(api, 'first', 'order.contact', { orderId: working }, 'role.wrong')
  await api.must('third', 'order.answerOffer', { orderId: taken, yes: true })
  expect(stands(taken)).toMatchObject({ status: 'taken', crew: [{ name: '冯建军' }] })
})

test('[V9] a freed place passes over whoever may not serve any more', async () => {
  const orderId = await report(api)
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('fourth', 'order.grab', { orderId })
  await api.must('second', 'order.wait', { orderId })
  await api.must('third', 'order.wait', { orderId })
  const order = () => api.documents('orders').find(({ _id }) => _id === orderId)?.state
  // As it would stand if the suspension had been cut off before it reached the lines.
  const { store } = api
  await store.update('members', { _id: api.memberId('second') }, { roles: store.command.set(['resident']) })
  await api.must('fourth', 'order.release', { orderId, reason: '有事' })
  expect(order()).toMatchObject({ status: 'open', crew: [], offers: [{ name: '冯建军' }] })
  await api.must('third', 'order.answerOffer', { orderId, yes: true })
  expect(order()).toMatchObject({ status: 'taken', crew: [{ name: '冯建军' }] })
})
