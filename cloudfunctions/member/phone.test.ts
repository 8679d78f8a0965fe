import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const code = 'e31968a7f94cc5ee25fafc2aef2773f0'
const ask = 'phonenumber.getPhoneNumber'

test('somebody who has not joined yet learns their own number, and nothing is kept', async () => {
  const before = api.dump()
  const { phone } = await api.must('stranger', 'member.phone', { code })
  expect(phone).toMatch(/^1990000\d{4}$/)
  expect(api.dump()).toBe(before)
  expect(api.logged.join()).not.toContain(phone)
})

test('a code that was used before, and a service that is down, lead to typing', async () => {
  api.cloud.openapi.setFault(ask, { errcode: 40029, errmsg: 'invalid code' })
  await expectRefusal(api, 'stranger', 'member.phone', { code }, 'phone.codeUsed')
  api.cloud.openapi.setFault(ask, { errcode: -1, errmsg: 'system error' })
  await expectRefusal(api, 'stranger', 'member.phone', { code }, 'phone.unavailable')
  api.cloud.openapi.setFault(ask, undefined)
})
