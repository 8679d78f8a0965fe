import { routes } from '../../contract/routes'
import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const draw = 'wxacode.getUnlimited'

test('while WeChat draws no code the desk is told so, and nothing is kept', async () => {
  api.cloud.openapi.setFault(draw, { errcode: 45009, errmsg: 'reach max api daily quota limit' })
  await expectRefusal(api, 'staff', 'community.code', {}, 'code.unavailable')
  api.cloud.openapi.setFault(draw, undefined)
})

test('the picture leads to the join page, carries the code within 32 characters, and is drawn once', async () => {
  const calls = jest.spyOn(api.cloud.openapi, 'call')
  const drawn = await api.must('secretary', 'community.code', {})
  expect(drawn.joinCode).toBe('QS-2026')
  const asked = calls.mock.calls.filter(([name]) => name === draw).map(([, data]) => data)
  expect(asked).toMatchObject([{ scene: 'c=QS-2026', page: routes.join }])
  const { fileContent } = await api.cloud.sdk('phone').downloadFile({ fileID: drawn.fileId })
  expect(fileContent.subarray(1, 4).toString()).toBe('PNG')
  expect(await api.must('staff', 'community.code', {})).toEqual(drawn)
  expect(calls.mock.calls.filter(([name]) => name === draw)).toHaveLength(1)
})

test('a repeat answers the same', async () => {
  await api.must('secretary', 'community.code', {}, { requestId: 'the-same-poster' })
  const before = api.dump()
  await api.must('secretary', 'community.code', {}, { requestId: 'the-same-poster' })
  expect(api.dump()).toBe(before)
})
