import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const named = (who: keyof typeof people) => ({ name: people[who].name, phone: people[who].phone })
const score = (orderId: string) => ({ orderId, difficulty: 'small' as const })

test('[P1] nobody scores the work of whom they have named as family, nor of who has named them', async () => {
  const orderId = await orderIn(api, 'confirmed')
  await api.must('staff', 'member.addRelative', named('first'))
  await expectRefusal(api, 'staff', 'order.score', score(orderId), 'order.selfScore')
  await api.must('first', 'member.addRelative', named('secretary'))
  await expectRefusal(api, 'secretary', 'order.score', score(orderId), 'order.selfScore')
})

test('[P1] the desk may say it of any member; both sides see it, and either may end it, which counts half a year later', async () => {
  const memberId = api.memberId('first')
  await api.must('secretary', 'member.addRelative', { memberId, ...named('staff') })
  const { mine } = await api.must('first', 'member.relatives', {})
  expect(mine).toMatchObject([{ ...named('staff'), byDesk: true }])
  const seen = await api.must('staff', 'member.relatives', {})
  expect(seen.theirs).toMatchObject([{ memberId, name: people.first.name, phone: '' }])
  const { relativeId } = mine[0] ?? { relativeId: '' }
  await expectRefusal(api, 'second', 'member.endRelative', { memberId, relativeId }, 'role.wrong')
  await api.must('staff', 'member.endRelative', { memberId, relativeId })
  expect((await api.must('first', 'member.relatives', {})).mine).toEqual([])
  await expectRefusal(api, 'first', 'member.endRelative', { relativeId }, 'member.kinOver')
  const orderId = await orderIn(api, 'confirmed')
  await expectRefusal(api, 'staff', 'order.score', score(orderId), 'order.selfScore')
})

test('whose family it is, is for them and the desk to say and to read, within their own community', async () => {
  const memberId = api.memberId('first')
  await expectRefusal(api, 'second', 'member.relatives', { memberId }, 'role.wrong')
  const input = { memberId, ...named('second') }
  await expectRefusal(api, 'second', 'member.addRelative', input, 'role.wrong')
  await expectRefusal(api, 'otherSecretary', 'member.relatives', { memberId }, 'member.notFound')
  await expectRefusal(api, 'otherSecretary', 'member.addRelative', input, 'member.notFound')
  await expectRefusal(api, 'first', 'member.addRelative', named('first'), 'member.kinSelf')
})

test('the answer is the same whether or not there is a member of that name and telephone', async () => {
  const known = await api.must('first', 'member.addRelative', named('neighbour'))
  const unknown = await api.must('first', 'member.addRelative', { name: '吴小满', phone: '13900000099' })
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  const { mine } = await api.must('first', 'member.relatives', {})
  expect(mine.map((one) => Object.keys(one).sort())).toEqual([
    Object.keys(mine[0] ?? {}).sort(),
    Object.keys(mine[0] ?? {}).sort(),
  ])
})

test('[U4] whoever leaves is named by nobody any more, and has named nobody', async () => {
  await api.must('first', 'member.addRelative', named('neighbour'))
  await api.must('neighbour', 'member.addRelative', named('second'))
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  const kept = JSON.stringify(api.documents('members'))
  expect(kept).not.toContain(people.neighbour.name)
  expect((await api.must('first', 'member.relatives', {})).mine).toEqual([])
  expect((await api.must('second', 'member.relatives', {})).theirs).toEqual([])
})
