import { limits } from '../../contract/limits'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'
import { attachmentIn, phoneVoice, sendIn, sentVoice, silence } from '../testing/voices'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const send = (bytes: Buffer) => sendIn(api, 'resident', 'voice', bytes)
const read = async (fileID: string) => (await api.cloud.sdk('phone').downloadFile({ fileID })).fileContent

test('[R1] a recording is kept without its hidden data, as long as it is, and the uploaded file goes', async () => {
  const fileId = await send(phoneVoice(3))
  const voice = await api.must('resident', 'voice.add', { fileId })
  expect(voice).toMatchObject({ seconds: 3, checking: true })
  expect((await read(voice.fileId)).includes('at home')).toBe(false)
  expect(voice.fileId).toContain(`/voices/qianshang/${voice.voiceId}.mp3`)
  await expect(read(fileId)).rejects.toThrow()
})

test('[R1] WeChat listens to it as to a sound, under whoever sent it', async () => {
  const calls = jest.spyOn(api.cloud.openapi, 'call')
  const voiceId = await sentVoice(api, 'resident')
  const asked = calls.mock.calls.filter(([name]) => name === 'security.mediaCheckAsync')
  expect(asked.map(([, data]) => [data['media_type'] ?? data['mediaType'], data['openid']])).toEqual([
    [1, expect.stringContaining('resident')],
  ])
  calls.mockRestore()
  expect(attachmentIn(api, voiceId)?.status).toBe('passed')
})

test('what is no recording, is too long or too large, or is not there is refused and wiped at once', async () => {
  const words = await send(Buffer.from('not a recording at all'))
  await expectRefusal(api, 'resident', 'voice.add', { fileId: words }, 'voice.notVoice')
  await expect(read(words)).rejects.toThrow()
  const long = await send(silence(limits.voiceSeconds + 2))
  const detail = await expectRefusal(api, 'resident', 'voice.add', { fileId: long }, 'voice.tooLong')
  expect(detail).toEqual({ max: 60 })
  const large = await send(Buffer.alloc(limits.voiceBytes + 1))
  await expectRefusal(api, 'resident', 'voice.add', { fileId: large }, 'voice.tooLarge')
  const gone = words.replace(/incoming\/.*/, 'incoming/none.mp3')
  await expectRefusal(api, 'resident', 'voice.add', { fileId: gone }, 'voice.notFound')
})

test('a minute goes through, and half a second that the recorder was late', async () => {
  const voice = await api.must('resident', 'voice.add', { fileId: await send(silence(60.5)) })
  expect(voice.seconds).toBe(60)
})

test('what somebody else is about to send cannot be taken in, and a picture is no recording', async () => {
  const fileId = await send(phoneVoice())
  await expectRefusal(api, 'neighbour', 'voice.add', { fileId }, 'voice.notFound')
  const voiceId = await sentVoice(api, 'resident')
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, photos: [voiceId] }, 'photo.notFound')
  await expectRefusal(api, 'neighbour', 'order.report', { ...doorReport, voice: voiceId }, 'voice.notYours')
})

test('a recording found risky is heard by nobody and cannot be used', async () => {
  api.cloud.openapi.setRiskyMedia('voices')
  const voiceId = await sentVoice(api, 'resident')
  api.cloud.openapi.setRiskyMedia(undefined)
  expect(attachmentIn(api, voiceId)?.status).toBe('refused')
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, voice: voiceId }, 'voice.notFound')
})

test('a recording belongs to one report', async () => {
  const voice = await sentVoice(api, 'resident')
  await api.must('resident', 'order.report', { ...doorReport, voice })
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, voice }, 'voice.notFound')
})
