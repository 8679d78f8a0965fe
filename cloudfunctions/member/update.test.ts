import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { people } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('I correct my own entry, once for each requestId; orders under way keep theirs', async () => {
  const orderId = await report(api)
  const me = await expectOnce(
    api,
    'resident',
    'member.update',
    { phone: '13900000066' },
    { phone: '13900000067' },
  )
  expect(me).toMatchObject({ phone: '13900000066', name: people.resident.name })
  const { private: told } = await api.must('resident', 'order.get', { orderId })
  expect(told?.reporterPhone).toBe(people.resident.phone)
})

test('a home that is not there and risky names are refused', async () => {
  const home = { building: '1号楼', unit: '7单元', room: '1' }
  await expectRefusal(api, 'resident', 'member.update', { home }, 'member.homeUnknown')
  await expectRefusal(api, 'resident', 'member.update', { name: '代开发票' }, 'text.refused')
})

test('two corrections at once are both kept', async () => {
  await Promise.all([
    api.must('neighbour', 'member.update', { phone: '13900000055' }),
    api.must('neighbour', 'member.update', { name: '何秀' }),
  ])
  expect(await api.must('neighbour', 'member.me', {})).toMatchObject({ phone: '13900000055', name: '何秀' })
})

test('[P1] moving out for a minute is no way around the rules of one’s own household: not to grab, not to score', async () => {
  const { home } = people.first
  const lived = home === null ? {} : { home }
  const elsewhere = { building: '1号楼', unit: '1单元', room: '909' }
  const own = await report(api, lived, 'neighbour')
  await api.must('secretary', 'order.publish', { orderId: own })
  const done = await orderIn(api, 'confirmed')
  await api.must('staff', 'member.update', lived)
  await api.must('staff', 'member.update', { home: elsewhere })
  await api.must('first', 'member.update', { home: { ...elsewhere, room: '910' } })
  await expectRefusal(api, 'first', 'order.grab', { orderId: own }, 'order.ownHome')
  await expectRefusal(api, 'staff', 'order.score', { orderId: done, difficulty: 'small' }, 'order.selfScore')
  // Half a year later they are neighbours like any others.
  api.cloud.clock.advance(181 * dayMs)
  expect((await api.call('first', 'order.grab', { orderId: own })).ok).toBe(true)
})

test('a home that is said in another spelling is no other home, and nobody says a dozen in half a year', async () => {
  const at = (room: number) => ({ home: { building: '1号楼', unit: '1单元', room: String(room) } })
  for (let room = 1; room <= 12; room += 1) await api.must('neighbour', 'member.update', at(700 + room))
  const before = api.documents('members')
  await expectRefusal(api, 'neighbour', 'member.update', at(713), 'request.tooMany')
  expect(api.documents('members')).toEqual(before)
})
