import { openTestApi, type TestApi } from '../testing/api'
import { doorReport, orderIn } from '../testing/orders'
import type { PersonName } from '../testing/people'
import { phoneVoice, sendIn, sentVoice } from '../testing/voices'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const heardBy = async (who: PersonName, orderId: string) =>
  (await api.must(who, 'order.get', { orderId })).voice?.voiceId

test('[R1] what the resident said is heard by them, the desk and the crew while they hold it; by nobody else', async () => {
  const voice = await sentVoice(api, 'resident')
  const orderId = await orderIn(api, 'open', { voice })
  const whoHears = async () => {
    const people = ['resident', 'staff', 'secretary', 'first', 'second', 'neighbour'] as const
    const heard = await Promise.all(people.map((who) => heardBy(who, orderId)))
    return people.filter((_, place) => heard[place] === voice)
  }
  expect(await whoHears()).toEqual(['resident', 'staff', 'secretary'])
  await api.must('first', 'order.grab', { orderId })
  expect(await whoHears()).toEqual(['resident', 'staff', 'secretary', 'first'])
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '换好了' })
  expect(await whoHears()).toEqual(['resident', 'staff', 'secretary'])
})

test('the desk has it in its rows, the board has nothing of it', async () => {
  const voice = await sentVoice(api, 'resident')
  const orderId = await orderIn(api, 'open', { voice })
  const { rows } = await api.must('staff', 'order.desk', {})
  expect(rows.find((row) => row.orderId === orderId)?.voice?.seconds).toBe(2)
  expect(JSON.stringify(await api.must('first', 'order.board', {}))).not.toContain('voices/')
})

test('a recording that nobody has checked yet is for its owner and the desk', async () => {
  api.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const fileId = await sendIn(api, 'resident', 'voice', phoneVoice())
  const { voiceId } = await api.must('resident', 'voice.add', { fileId })
  api.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  const { orderId } = await api.must('resident', 'order.report', { ...doorReport, voice: voiceId })
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('second', 'order.grab', { orderId })
  expect([await heardBy('resident', orderId), await heardBy('staff', orderId)]).toEqual([voiceId, voiceId])
  expect(await heardBy('second', orderId)).toBeUndefined()
})
