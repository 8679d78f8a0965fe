import { openTestApi, type TestApi } from '../testing/api'
import { report } from '../testing/orders'
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
