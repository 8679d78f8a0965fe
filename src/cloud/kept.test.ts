import { Refused, answering, freshPhone, noNetwork, sentOf } from '../testing/cloud'
import { resident } from '../testing/people'
import { keptFiles } from '../platform/keptFiles'
import { NetworkFailure } from '../platform/types'
import { uploads } from '../platform/uploads'
import { useNotices } from '../ui/noticeStore'
import { call } from './call'
import { keep, sweepKept } from './kept'
import { flush, pending } from './outbox'
import { storage } from '../platform/storage'

jest.mock('../platform/keptFiles', () => {
  const files = new Map<string, string>()
  return {
    keptFiles: {
      keep: (name: string, path: string) => Promise.resolve(Boolean(files.set(name, path))),
      path: (name: string) => Promise.resolve(files.get(name) ?? null),
      drop: (name: string) => Promise.resolve(void files.delete(name)),
      names: () => Promise.resolve([...files.keys()]),
    },
  }
})

let connected = true
let notPictures: readonly string[] = []
const done = { orderId: 'n1', no: '1121-09', status: 'reported' as const }
const words = { kind: 'door', text: '门锁坏了', urgent: false } as const
const online = <Data>(data: Data) => (connected ? data : noNetwork())

beforeEach(async () => {
  freshPhone(resident)
  await sweepKept()
  connected = true
  notPictures = []
  jest.spyOn(uploads, 'send').mockImplementation((path, cloudPath) => {
    if (!connected) return Promise.reject(new NetworkFailure('down'))
    return Promise.resolve(`cloud://e/${cloudPath}#${path}`)
  })
  answering({
    'attachment.begin': () => online({ cloudPath: 'incoming/a' }),
    'photo.add': ({ fileId }: { fileId: string }) => {
      if (notPictures.some((path) => fileId.endsWith(path))) throw new Refused('photo.notImage')
      return online({ photoId: `p-${fileId.split('#')[1] ?? ''}`, fileId, checking: true })
    },
    'voice.add': ({ fileId }: { fileId: string }) =>
      online({ voiceId: 'v1', fileId, seconds: 3, checking: true }),
    'order.report': () => online(done),
  })
})

const report = async () => {
  const photo = (await keep('photo', 'one.jpg')) ?? ''
  const voice = (await keep('voice', 'said.mp3')) ?? ''
  return call('order.report', { ...words, photos: [photo], voice })
}
const inputs = () => sentOf('order.report').map(({ input }) => input)

test('[U2] what the phone keeps is sent first, and the report names it as the cloud does', async () => {
  expect((await report()).ok).toBe(true)
  expect(inputs()).toEqual([{ ...words, photos: ['p-one.jpg'], voice: 'v1' }])
  expect(await keptFiles.names()).toEqual([])
})

test('[U2] without a network a report waits with its picture and its voice, and goes out whole when it is back', async () => {
  jest.useFakeTimers()
  connected = false
  const first = report()
  await jest.advanceTimersByTimeAsync(20_000)
  expect(await first).toMatchObject({ code: 'network' })
  expect(await keptFiles.names()).toHaveLength(2)
  await sweepKept()
  expect(await keptFiles.names()).toHaveLength(2)
  connected = true
  expect(await flush()).toHaveLength(1)
  jest.useRealTimers()
  expect(inputs()).toEqual([{ ...words, photos: ['p-one.jpg'], voice: 'v1' }])
  expect(pending()).toEqual([])
})

test('[U2] a reply that was lost is asked for with the same content, although the files are gone by then', async () => {
  jest.useFakeTimers()
  let lost = true
  answering({
    'attachment.begin': () => ({ cloudPath: 'incoming/a' }),
    'photo.add': () => ({ photoId: 'p1', fileId: 'cloud://e/p1', checking: true }),
    'voice.add': () => ({ voiceId: 'v1', fileId: 'cloud://e/v1', seconds: 3, checking: true }),
    'order.report': () => (lost ? noNetwork() : done),
  })
  const first = report()
  await jest.advanceTimersByTimeAsync(20_000)
  await first
  for (const name of await keptFiles.names()) await keptFiles.drop(name)
  lost = false
  await flush()
  jest.useRealTimers()
  expect(new Set(sentOf('order.report').map((each) => JSON.stringify(each))).size).toBe(1)
})

test('[U2] a picture that the cloud will not take is told of, and the report goes without it', async () => {
  notPictures = ['one.jpg']
  expect((await report()).ok).toBe(true)
  expect(inputs()).toEqual([{ ...words, photos: [], voice: 'v1' }])
  expect(JSON.stringify(useNotices.getState())).toContain('这不是照片')
})

test('[U2] what neither a draft nor a command names is dropped; what a draft names stays', async () => {
  const named = (await keep('photo', 'one.jpg')) ?? ''
  await keep('photo', 'two.jpg')
  storage.set('draft::report', { photos: [{ photoId: named, fileId: named }] })
  await sweepKept()
  expect(await keptFiles.names()).toEqual([named.split(':')[2]])
})
