import { limits } from '../../contract/limits'
import { FileStore } from '../../localcloud/gateway/storage'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport } from '../testing/orders'
import { phonePicture, uploadIncoming, uploadPhoto } from '../testing/photos'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const writeFile = FileStore.prototype.write
const photoOf = (photoId: string) => api.documents('photos').find(({ _id }) => _id === photoId)

const answerOf = (traceId: string, suggest: 'pass' | 'risky') => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id: traceId,
  result: { suggest },
})

async function untilChecked(photoId: string): Promise<string | undefined> {
  await api.cloud.openapi.settled()
  return photoOf(photoId)?.status
}

test('a picture is kept without its hidden data, and the uploaded file goes', async () => {
  const fileId = await uploadIncoming(api, await phonePicture())
  const photo = await api.must('resident', 'photo.add', { fileId })
  const kept = await api.cloud.sdk('phone').downloadFile({ fileID: photo.fileId })
  expect(kept.fileContent.includes('PhoneMaker')).toBe(false)
  expect(photo.fileId).toContain(`/photos/qianshang/${photo.photoId}.jpg`)
  await expect(api.cloud.sdk('phone').downloadFile({ fileID: fileId })).rejects.toThrow()
})

test('a repeat gives the same answer although the uploaded file is gone', async () => {
  const fileId = await uploadIncoming(api, await phonePicture())
  const options = { requestId: 'the-same-picture' }
  const photo = await api.must('resident', 'photo.add', { fileId }, options)
  await untilChecked(photo.photoId)
  const before = api.dump()
  expect(await api.must('resident', 'photo.add', { fileId }, options)).toEqual(photo)
  expect(api.dump()).toBe(before)
  const other = await uploadIncoming(api, await phonePicture())
  await expectRefusal(api, 'resident', 'photo.add', { fileId: other }, 'request.idReused', options)
})

test('copies of one request leave one file, and it is the one the picture names', async () => {
  const fileId = await uploadIncoming(api, await phonePicture())
  const written: string[] = []
  const write = jest.spyOn(api.cloud.files, 'write').mockImplementation(async (place, bytes) => {
    written.push(place)
    await writeFile.call(api.cloud.files, place, bytes)
  })
  const options = { requestId: 'eight-copies' }
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => api.call('resident', 'photo.add', { fileId }, options)),
  )
  write.mockRestore()
  await api.cloud.openapi.settled()
  const kept = replies.flatMap((reply) => (reply.ok ? [reply.data.fileId] : []))
  expect(kept.length).toBeGreaterThan(0)
  expect(new Set(kept.map((each) => api.cloud.files.cloudPath(each)))).toEqual(new Set(written))
  expect(new Set(written).size).toBe(1)
})

test('while a check could not begin nobody can tell by what name its answer would come', async () => {
  api.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const photoId = await uploadPhoto(api, 'resident')
  api.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  await api.send('nobody', answerOf(`none:${photoId}`, 'pass'))
  expect(photoOf(photoId)?.status).toBe('checking')
})

test('a picture passes when WeChat has looked at it, and only then do others see it', async () => {
  const photoId = await uploadPhoto(api, 'resident')
  expect(await untilChecked(photoId)).toBe('passed')
})

test('a picture found risky is shown to nobody and cannot be used', async () => {
  api.cloud.openapi.setRiskyMedia('photos')
  const photoId = await uploadPhoto(api, 'resident')
  expect(await untilChecked(photoId)).toBe('refused')
  api.cloud.openapi.setRiskyMedia(undefined)
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, photos: [photoId] }, 'photo.notFound')
})

test('a picture turned down after the report vanishes for everybody, and its owner alone is told', async () => {
  api.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const photoId = await uploadPhoto(api, 'resident')
  api.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  const { orderId } = await api.must('resident', 'order.report', { ...doorReport, photos: [photoId] })
  const seen = async (who: 'resident' | 'secretary') => {
    const { photos, photosRefused } = await api.must(who, 'order.get', { orderId })
    return [photos.map(({ checking }) => checking), photosRefused]
  }
  expect(await seen('resident')).toEqual([[true], 0])
  await api.send('nobody', answerOf(photoOf(photoId)?.traceId ?? '', 'risky'))
  expect(await seen('resident')).toEqual([[], 1])
  expect(await seen('secretary')).toEqual([[], 0])
})

test('a phone that pretends to be the check is refused, even with a trace id that is right', async () => {
  api.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const photoId = await uploadPhoto(api, 'resident')
  api.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  const event = answerOf(photoOf(photoId)?.traceId ?? '', 'pass')
  expect(await api.send('resident', event)).toEqual({ ok: false, code: 'request.malformed' })
  expect(photoOf(photoId)?.status).toBe('checking')
})

test('when the check is down the picture stays with its owner and the desk', async () => {
  api.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const photoId = await uploadPhoto(api, 'resident')
  api.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  const { orderId } = await api.must('resident', 'order.report', { ...doorReport, photos: [photoId] })
  await api.must('secretary', 'order.publish', { orderId })
  const seenBy = async (who: 'resident' | 'secretary' | 'first') =>
    (await api.must(who, 'order.get', { orderId })).photos.length
  expect([await seenBy('resident'), await seenBy('secretary'), await seenBy('first')]).toEqual([1, 1, 0])
})

test('what is no picture, is not there or is too large is refused', async () => {
  const text = await uploadIncoming(api, Buffer.from('not a picture at all'))
  await expectRefusal(api, 'resident', 'photo.add', { fileId: text }, 'photo.notImage')
  const large = await uploadIncoming(api, Buffer.alloc(10 * 1024 * 1024 + 1, 0xff))
  await expectRefusal(api, 'resident', 'photo.add', { fileId: large }, 'photo.tooLarge')
  const gone = text.replace(/upload-\d+/, 'upload-none')
  await expectRefusal(api, 'resident', 'photo.add', { fileId: gone }, 'photo.notFound')
})

test('a made-up answer of the check changes nothing', async () => {
  const before = api.dump()
  await api.send('nobody', answerOf('made-up-trace', 'pass'))
  expect(api.dump()).toBe(before)
})

test('a day’s pictures of one person are bounded, and tomorrow is another day', async () => {
  const photoId = await uploadPhoto(api, 'neighbour')
  const photo = photoOf(photoId)!
  const max = limits.photosOfDay
  for (let more = 1; more < max; more += 1) {
    await api.store.add('photos', { ...photo, _id: `${photoId}-${more}`, traceId: `trace-${more}` })
  }
  const fileId = await uploadIncoming(api, await phonePicture())
  const detail = await expectRefusal(api, 'neighbour', 'photo.add', { fileId }, 'request.tooMany')
  expect(detail).toEqual({ max })
  await uploadPhoto(api, 'resident')
  api.cloud.clock.advance(dayMs)
  await api.must('neighbour', 'photo.add', { fileId })
})
