import { createClock } from '../clock'
import type { MediaCheckEvent } from './contentCheck'
import { createOpenapi } from './openapi'
import { createOutbox, OUTBOX_MAX } from './outbox'

function setUp() {
  const events: MediaCheckEvent[] = []
  const outbox = createOutbox()
  const openapi = createOpenapi({
    appId: 'wxlocal',
    clock: createClock(),
    outbox,
    deliver: (event) => Promise.resolve(void events.push(event)),
    mediaCheckMs: 1,
  })
  return { events, outbox, openapi }
}

test('a subscribe message lands in the outbox', async () => {
  const { outbox, openapi } = setUp()
  const message = {
    touser: 'o-1',
    templateId: 't',
    page: 'pages/home/index',
    data: { thing1: { value: '门框' } },
  }
  expect(await openapi.call('subscribeMessage.send', message)).toMatchObject({ errcode: 0 })
  expect(outbox.all()).toMatchObject([{ id: 1, to: 'o-1', templateId: 't', page: 'pages/home/index' }])
})

test('the outbox keeps the newest messages only', () => {
  const outbox = createOutbox()
  for (let at = 1; at <= OUTBOX_MAX + 5; at += 1)
    outbox.add({ at, to: 'o', templateId: 't', page: '', data: {} })
  expect(outbox.all()).toHaveLength(OUTBOX_MAX)
  expect(outbox.all()[0]?.id).toBe(6)
})

test('ordinary words pass the check and listed words are risky', async () => {
  const { openapi } = setUp()
  const check = (content: string) =>
    openapi.call('security.msgSecCheck', { content, openid: 'o-1', version: 2 })
  expect(await check('卧室门框开裂')).toMatchObject({ result: { suggest: 'pass' } })
  expect(await check('办证刻章找我')).toMatchObject({ result: { suggest: 'risky' } })
})

test('a picture check is answered later by an event with the same trace', async () => {
  const { events, openapi } = setUp()
  const answer = await openapi.call('security.mediaCheckAsync', { mediaUrl: 'http://x/a.jpg', openid: 'o-1' })
  expect(events).toEqual([])
  await openapi.settled()
  expect(events).toMatchObject([
    {
      Event: 'wxa_media_check',
      FromUserName: 'o-1',
      result: { suggest: 'pass' },
      trace_id: (answer as { trace_id: string }).trace_id,
    },
  ])
})

test('a picture marked risky comes back risky', async () => {
  const { events, openapi } = setUp()
  openapi.setRiskyMedia('bad')
  await openapi.call('security.mediaCheckAsync', { mediaUrl: 'http://x/bad.jpg', openid: 'o-1' })
  await openapi.settled()
  expect(events[0]?.result.suggest).toBe('risky')
})

test('a phone code gives the same invented number each time', async () => {
  const { openapi } = setUp()
  const ask = () => openapi.call('phonenumber.getPhoneNumber', { code: 'abc' })
  expect(await ask()).toEqual(await ask())
  expect(await ask()).toMatchObject({
    phone_info: { phoneNumber: expect.stringMatching(/^1990000\d{4}$/) as string },
  })
})

test('a scene code is a real picture, and a scene over 32 characters is refused', async () => {
  const { openapi } = setUp()
  const code = (await openapi.call('wxacode.getUnlimited', { scene: 'c=01J' })) as { buffer: Buffer }
  expect(code.buffer.subarray(1, 4).toString()).toBe('PNG')
  expect(await openapi.call('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({
    errcode: 40097,
  })
})

test('a fault can be set and mended', async () => {
  const { openapi } = setUp()
  openapi.setFault('security.msgSecCheck', { errcode: -1, errmsg: 'system error' })
  expect(await openapi.call('security.msgSecCheck', { content: '门', openid: 'o' })).toMatchObject({
    errcode: -1,
  })
  openapi.setFault('security.msgSecCheck', undefined)
  expect(await openapi.call('security.msgSecCheck', { content: '门', openid: 'o' })).toMatchObject({
    errcode: 0,
  })
})

test('an unknown api is refused as unauthorized', async () => {
  expect(await setUp().openapi.call('made.up', {})).toMatchObject({ errcode: 48001 })
})

test('a scene code leads to the page it was drawn for', async () => {
  const asked: string[] = []
  const openapi = createOpenapi({
    appId: 'wxlocal',
    clock: createClock(),
    outbox: createOutbox(),
    deliver: () => Promise.resolve(),
    sceneAddress: (page, scene) => {
      asked.push(`${page} ${scene}`)
      return `http://127.0.0.1/app/#/${page}?scene=${encodeURIComponent(scene)}`
    },
  })
  await openapi.call('wxacode.getUnlimited', { scene: 'c=QS-2026', page: 'packages/member/join/index' })
  expect(asked).toEqual(['packages/member/join/index c=QS-2026'])
})
