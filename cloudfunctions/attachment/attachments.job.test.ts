import { openScene, noon, type Scene } from '../testing/scene'
import type { AttachmentDocument } from '../platform/documents'
import { createTimer } from '../timer/timer'

const minute = 60_000
let scene: Scene
beforeEach(async () => {
  scene = await openScene({ handlers: [] })
  const { memberId, communityId } = await scene.join('openid-owner')
  const photo: AttachmentDocument = {
    _id: 'p1',
    communityId,
    memberId,
    fileId: await uploaded(),
    bytes: 3,
    type: 'jpeg',
    status: 'checking',
    traceId: 'none:p1',
    askedAgain: false,
    at: noon,
    wakeAt: noon + 30 * minute,
    wakeTries: 0,
  }
  await scene.within(({ store }) => store.add('photos', photo))
})
afterEach(() => scene.close())

const uploaded = async () =>
  (
    await scene.cloud
      .sdk('seed')
      .uploadFile({ cloudPath: 'photos/qianshang/p1.jpg', fileContent: Buffer.from('pic') })
  ).fileID
const photo = () => scene.documents('photos')[0]
const runTimer = async () => (await scene.within((services) => createTimer(services)())).counts['askedAgain']

test('a check that has not answered for half an hour is asked for once more, under its owner', async () => {
  const calls = jest.spyOn(scene.cloud.openapi, 'call')
  scene.cloud.clock.setOffset(29 * minute)
  expect(await runTimer()).toBe(0)
  scene.cloud.clock.setOffset(31 * minute)
  expect(await runTimer()).toBe(1)
  expect(photo()).toMatchObject({ status: 'checking', askedAgain: true })
  expect(photo()?.traceId).not.toBe('none:p1')
  scene.cloud.clock.setOffset(91 * minute)
  expect(await runTimer()).toBe(0)
  const asked = calls.mock.calls.filter(([name]) => name === 'security.mediaCheckAsync')
  expect(asked.map(([, data]) => data['openid'])).toEqual(['openid-owner'])
})

test('a second failure leaves the picture with its owner and the desk', async () => {
  scene.cloud.openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  scene.cloud.clock.setOffset(31 * minute)
  expect(await runTimer()).toBe(0)
  scene.cloud.openapi.setFault('security.mediaCheckAsync', undefined)
  expect(await runTimer()).toBe(0)
  expect(photo()).toMatchObject({ status: 'checking', traceId: 'none:p1' })
})
