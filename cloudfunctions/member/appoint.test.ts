import { openTestApi, type TestApi } from '../testing/api'
import { here } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('only the secretary appoints, and only members of this community', async () => {
  const input = { memberId: api.memberId('neighbour'), roles: ['staff' as const] }
  await expectRefusal(api, 'staff', 'member.appoint', input, 'role.wrong')
  await expectRefusal(api, 'secretary', 'member.appoint', { ...input, memberId: 'nobody' }, 'member.notFound')
  const abroad = { ...input, memberId: api.memberId('outsider') }
  await expectRefusal(api, 'secretary', 'member.appoint', abroad, 'member.notFound')
})

test('[S6] a member becomes staff once for each requestId, and may then run the desk', async () => {
  const memberId = api.memberId('neighbour')
  await expectRefusal(api, 'neighbour', 'order.desk', {}, 'role.wrong')
  const row = await expectOnce(
    api,
    'secretary',
    'member.appoint',
    { memberId, roles: ['staff'] },
    { memberId, roles: ['property'], bodyId: here.communityId },
  )
  expect(row.roles).toEqual(['resident', 'staff'])
  await api.must('neighbour', 'order.desk', {})
})

test('what the secretary’s journal keeps of it names nobody', () => {
  const kept = JSON.stringify(api.documents('journal').filter(({ action }) => action === 'member.appoint'))
  expect(kept).toContain(api.memberId('neighbour'))
  for (const secret of ['何秀英', '13900000002', '"102"']) expect(kept).not.toContain(secret)
})

test('[S6] the last secretary cannot give the office away to nobody', async () => {
  const memberId = api.memberId('secretary')
  await expectRefusal(api, 'secretary', 'member.appoint', { memberId, roles: [] }, 'member.lastSecretary')
})

test('[S6] two secretaries who dismiss each other at once leave one', async () => {
  const [one, two] = [api.memberId('secretary'), api.memberId('staff')]
  await api.must('secretary', 'member.appoint', { memberId: two, roles: ['secretary'] })
  const replies = await Promise.all([
    api.call('secretary', 'member.appoint', { memberId: two, roles: [] }),
    api.call('staff', 'member.appoint', { memberId: one, roles: [] }),
  ])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  const left = api
    .documents('members')
    .filter((m) => m.communityId === 'qianshang' && m.roles.includes('secretary'))
  expect(left).toHaveLength(1)
})

describe('[R5] whoever is made 物业', () => {
  const roles = ['property' as const]

  test('works for one body of the list of this community', async () => {
    const memberId = api.memberId('first')
    await expectRefusal(api, 'secretary', 'member.appoint', { memberId, roles }, 'body.missing')
    const elsewhere = { memberId, roles, bodyId: 'liugou' }
    await expectRefusal(api, 'secretary', 'member.appoint', elsewhere, 'body.notFound')
    await expectRefusal(api, 'secretary', 'member.appoint', { ...elsewhere, bodyId: 'none' }, 'body.notFound')
    await api.must('secretary', 'member.appoint', { memberId, roles, bodyId: here.communityId })
    const { rows } = await api.must('secretary', 'member.list', { role: 'property' })
    expect(rows.find((row) => row.memberId === memberId)?.bodyId).toBe(here.communityId)
  })

  test('works for none any more once the role is taken', async () => {
    const memberId = api.memberId('first')
    await api.must('secretary', 'member.appoint', { memberId, roles: [] })
    await expectRefusal(api, 'first', 'body.orders', {}, 'role.wrong')
    const member = api.documents('members').find(({ _id }) => _id === memberId)
    expect(member?.bodyId).toBeNull()
  })
})
