import { dayMs, minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { dot } from '../testing/dots'
import { orderIn } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'
import { attachmentIn, phoneVoice, sendIn, sentVoice } from '../testing/voices'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const lies = (fileId: string) => api.cloud.files.exists(api.cloud.files.cloudPath(fileId) ?? '')
const after = async (ms: number) => {
  api.cloud.clock.advance(ms)
  await api.runTimer()
}

test('[U4] what was uploaded and never taken in is gone within the hour', async () => {
  const picture = await sendIn(api, 'resident', 'photo', dot)
  const voice = await sendIn(api, 'resident', 'voice', phoneVoice())
  await api.must('resident', 'attachment.begin', { kind: 'voice' })
  await after(20 * minuteMs)
  expect([await lies(picture), await lies(voice)]).toEqual([true, true])
  await after(35 * minuteMs)
  expect([await lies(picture), await lies(voice)]).toEqual([false, false])
  expect(api.documents('photos').map(({ status, wakeAt }) => [status, wakeAt])).toEqual(
    Array.from({ length: 3 }, () => ['ended', null]),
  )
  await expectRefusal(api, 'resident', 'voice.add', { fileId: voice }, 'voice.notFound')
})

test('[U4] a call that died after it kept the file leaves neither the copy nor the upload', async () => {
  const fileId = await sendIn(api, 'resident', 'voice', phoneVoice())
  const [begun] = api.documents('photos')
  const copy = `voices/qianshang/${begun?._id ?? ''}.mp3`
  await api.cloud.files.write(copy, phoneVoice())
  await after(35 * minuteMs)
  expect([await lies(fileId), await api.cloud.files.exists(copy)]).toEqual([false, false])
})

test('[U4] a raw upload that could not be wiped when it was taken in is wiped by time', async () => {
  const fileId = await sendIn(api, 'resident', 'photo', dot)
  const { photoId } = await api.must('resident', 'photo.add', { fileId })
  await api.cloud.openapi.settled()
  expect(attachmentIn(api, photoId)).toMatchObject({ incoming: '', wakeAt: null })
  // As if the call had been cut off after its answer.
  const left = { incoming: fileId, wakeAt: api.cloud.clock.now() + 30 * minuteMs }
  await api.store.update('photos', { _id: photoId }, left)
  await api.cloud.files.write(api.cloud.files.cloudPath(fileId) ?? '', dot)
  await after(31 * minuteMs)
  expect(await lies(fileId)).toBe(false)
  expect(attachmentIn(api, photoId)).toMatchObject({ status: 'passed', incoming: '', wakeAt: null })
})

test('[U4] who leaves takes what they were about to send with them', async () => {
  const raw = await sendIn(api, 'neighbour', 'voice', phoneVoice())
  const { fileId } = await api.must('neighbour', 'voice.add', {
    fileId: await sendIn(api, 'neighbour', 'voice', phoneVoice()),
  })
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  await after(5 * minuteMs)
  expect([await lies(raw), await lies(fileId)]).toEqual([false, false])
})

test('copies of one call at once keep one file, and time wipes what the others kept', async () => {
  const path = 'incoming/from-an-old-phone.mp3'
  await api.cloud.files.write(path, phoneVoice())
  const input = { fileId: api.cloud.files.fileId(path) }
  const same = { requestId: 'the-same-voice' }
  const replies = await Promise.all([1, 2, 3].map(() => api.call('resident', 'voice.add', input, same)))
  const kept = new Set(replies.flatMap((reply) => (reply.ok ? [reply.data.voiceId] : [])))
  expect(kept.size).toBe(1)
  await after(40 * minuteMs)
  const files = await Promise.all(
    api.documents('photos').map(({ _id }) => api.cloud.files.exists(`voices/qianshang/${_id}.mp3`)),
  )
  expect(files.filter(Boolean)).toHaveLength(1)
})

test('[R1] a recording stays while its order goes on, and as long after its end as the community says', async () => {
  await api.must('secretary', 'community.update', { rules: { voiceDays: 10 } })
  const voice = await sentVoice(api, 'resident')
  const orderId = await orderIn(api, 'reported', { voice })
  const { fileId } = attachmentIn(api, voice) ?? { fileId: '' }
  await after(11 * dayMs)
  expect(await lies(fileId)).toBe(true)
  await api.must('resident', 'order.withdraw', { orderId, reason: '已经好了' })
  await after(9 * dayMs)
  expect(await lies(fileId)).toBe(true)
  await after(2 * dayMs)
  expect(await lies(fileId)).toBe(false)
  expect(attachmentIn(api, voice)).toMatchObject({ status: 'ended', fileId: '', wakeAt: null })
  expect((await api.must('resident', 'order.get', { orderId })).voice).toBeNull()
})

test('a recording that no order holds is wiped when its time is over', async () => {
  const voice = await sentVoice(api, 'resident')
  await after(31 * dayMs)
  expect(attachmentIn(api, voice)).toMatchObject({ status: 'ended', fileId: '' })
})
