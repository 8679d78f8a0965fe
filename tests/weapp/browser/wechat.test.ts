import { addressOf, routes } from '../../../contract/routes'
import fs from 'node:fs'
import path from 'node:path'
import { dist, openLab, photoPath, type Lab } from './lab'
import { until } from '../../until'
import type { Phone } from './phone'

// What only WeChat has: its button for the telephone number, messages one may agree to, cards for a group, codes that
// open the app, and pictures that are looked at later. Each test says what WeChat and the person answer.

jest.setTimeout(60_000)

const minute = 60_000
const hour = 60 * minute
const templates = { PROGRESS: 't-progress', PLACE: 't-place', POINTS: 't-points', REDEMPTION: 't-redemption' }
let lab: Lab
beforeAll(async () => {
  for (const [name, id] of Object.entries(templates)) process.env[`WEIXIU_TEMPLATE_${name}`] = id
  lab = await openLab()
}, 60_000)
afterAll(() => lab.close())

/** What the app asked WeChat or shared, as it was said. */
const entries = async (phone: Phone, kind: 'asked' | 'shared', name = '') =>
  (await phone.log())
    .filter((entry) => entry.kind === kind && entry.what.startsWith(name))
    .map(({ what }) => JSON.parse(what.slice(name.length)) as Record<string, unknown>)
const messagesAskedFor = async (phone: Phone) =>
  (await entries(phone, 'asked', 'requestSubscribeMessage')).map((options) => options['tmplIds'])
const field = (phone: Phone, label: string) =>
  phone.screen().locator('.w-field').filter({ hasText: label }).locator('input').last()

/** Waits until something stands in a field. */
async function holds(phone: Phone, label: string, shape: RegExp): Promise<void> {
  const look = async () => shape.test(await field(phone, label).inputValue())
  await until(`${String(shape)} in ${label}`, look)
}

/** An order on the board, made past every phone. */
async function onBoard(role: string, text: string): Promise<string> {
  const { orderId } = await lab.ask(role, 'order.report', { kind: 'door', text })
  await lab.ask('secretary', 'order.publish', { orderId, summary: text, kind: 'door', slots: 1 })
  return orderId
}
const page = (orderId: string) => addressOf('order', { orderId })

describe('joining', () => {
  let stranger: Phone
  beforeAll(async () => {
    const drawn = jest.spyOn(lab.cloud.openapi, 'call')
    await lab.ask('secretary', 'community.code', {})
    const [, code] = drawn.mock.calls.find(([api]) => api === 'wxacode.getUnlimited') ?? []
    const { page, scene } = code as { page: string; scene: string }
    expect(scene.length).toBeLessThanOrEqual(32)
    stranger = await lab.phone('o-stranger')
    // WeChat hands the scene on as it was encoded.
    await stranger.open(`${page}?scene=${encodeURIComponent(scene)}`)
  })

  test('the printed code opens the page of its community', async () => {
    await stranger.sees('加入阡上社区')
  })
  test('who does not give WeChat’s number, or cannot, is led to typing', async () => {
    await stranger.answer('button:getPhoneNumber', { fail: 'user deny' })
    await stranger.tap('用微信里的手机号')
    await stranger.sees('没关系，直接写上电话就行。')
    expect(lab.network.of('member.phone', 'o-stranger')).toEqual([])
    // The account has used up what it paid for.
    lab.cloud.openapi.setFault('phonenumber.getPhoneNumber', {
      errcode: 45009,
      errmsg: 'reach max api quota',
    })
    await stranger.answer('button:getPhoneNumber', { ok: { code: 'code-of-wechat' } })
    await stranger.tap('用微信里的手机号')
    await stranger.sees('微信这会儿给不了号码，请直接写上电话。')
    await stranger.type('电话', '13900000077')
    expect(await field(stranger, '电话').inputValue()).toBe('13900000077')
    lab.cloud.openapi.setFault('phonenumber.getPhoneNumber', undefined)
  })
  test('WeChat’s number is filled in, with a nickname and a home it is enough to join', async () => {
    await stranger.tap('用微信里的手机号')
    await holds(stranger, '电话', /^1990000/)
    // WeChat offers the person's own nickname over the keyboard.
    expect(await field(stranger, '您怎么称呼').getAttribute('data-keyboard')).toBe('nickname')
    await stranger.type('您怎么称呼', '吴小满')
    await stranger.tap('2号楼')
    await stranger.tap('2单元')
    await stranger.type('门牌号', '301')
    await stranger.tap('加入阡上社区')
    await stranger.sees('欢迎！')
    const me = await lab.ask('o-stranger', 'member.me', {})
    expect(me).toMatchObject({ name: '吴小满', phone: expect.stringMatching(/^1990000\d{4}$/) as string })
    expect(await stranger.problems()).toEqual([])
  })
})

describe('an order among neighbours', () => {
  const words = '储藏室柜门掉了'
  let orderId: string
  let volunteer: Phone, second: Phone, resident: Phone
  beforeAll(async () => {
    orderId = await onBoard('resident4', words)
    ;[volunteer, second, resident] = (await Promise.all(
      ['volunteer', 'volunteer4', 'resident4'].map((role) => lab.phone(role)),
    )) as [Phone, Phone, Phone]
  })

  test('its card for a group tells building and public words, and shows a picture of ours', async () => {
    await volunteer.open(page(orderId))
    await volunteer.tap('发到群里，请人来修')
    const [card] = await entries(volunteer, 'shared')
    expect(card).toEqual({
      title: `4号楼 · ${words}，等人来修`,
      path: `/${addressOf('order', { orderId })}`,
      imageUrl: '/assets/share/card.png',
    })
    expect(fs.existsSync(path.join(dist, String(card?.['imageUrl'])))).toBe(true)
  })
  test('from a screen that shows door, name and phone, the card has none of them', async () => {
    await resident.open(page(orderId))
    await resident.sees('4号楼1单元501室')
    const card = JSON.stringify(await resident.page().evaluate(() => window.weapp.share()))
    expect(card).toContain(orderId)
    expect(card).not.toMatch(/501|马玉芬|19900000014/)
  })
  test('every tap asks for what follows from it, and goes on whatever WeChat answers', async () => {
    await volunteer.answer('requestSubscribeMessage', { fail: '20005:ban' })
    await volunteer.tap('抢单')
    await volunteer.sees('抢到了！')
    await second.answer('requestSubscribeMessage', { ok: { 't-place': 'reject', 't-progress': 'reject' } })
    await second.open(page(orderId))
    await second.tap('排队候补')
    await second.sees('您在第 1 位')
    await volunteer.tap('我到了')
    await volunteer.tap('修完了')
    await volunteer.type('做了什么', '装回去了')
    await volunteer.tap('报告修好了')
    await volunteer.sees('辛苦了！')
    await resident.answer('requestSubscribeMessage', { fail: '10002:network fail' })
    await resident.open(page(orderId))
    await resident.tap('没修好')
    await resident.tap('请师傅再来')
    await resident.sees('先请上次来的师傅')
    expect(await messagesAskedFor(volunteer)).toEqual([
      ['t-progress', 't-points'],
      ['t-progress', 't-points'],
    ])
    expect(await messagesAskedFor(second)).toEqual([['t-place', 't-progress']])
    expect(await messagesAskedFor(resident)).toEqual([['t-progress']])
  })
  test('redeeming asks for its message, too', async () => {
    await volunteer.answer('requestSubscribeMessage', { fail: '20004:The main switch is switched off' })
    await volunteer.open(routes.market)
    await volunteer.tap('暖壶')
    await volunteer.tap(/^用 15 分换 1 件$/)
    await volunteer.sees('换好了！')
    expect((await messagesAskedFor(volunteer)).at(-1)).toEqual(['t-redemption'])
    for (const phone of [volunteer, second, resident]) expect(await phone.problems()).toEqual([])
  })
})

test('a picture stands as 审核中 until it was looked at; when it is turned down its owner is told, and nobody sees it', async () => {
  const { openapi } = lab.cloud
  openapi.setFault('security.mediaCheckAsync', { errcode: -1, errmsg: 'system error' })
  const resident = await lab.phone('resident5')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await resident.answer('requestSubscribeMessage', { ok: { 't-progress': 'accept' } })
  await resident.open(addressOf('report', { start: 'type' }))
  await resident.write('房门合页断了')
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.screen().locator('.photos-remove').waitFor()
  await resident.tap('报修')
  await resident.tap('看这一单')
  expect(await messagesAskedFor(resident)).toEqual([['t-progress']])
  await resident.sees('审核中')

  openapi.setFault('security.mediaCheckAsync', undefined)
  openapi.setRiskyMedia('photos/')
  await lab.later(hour)
  // Time looks at pictures every second minute.
  await lab.later(minute)
  await openapi.settled()
  openapi.setRiskyMedia(undefined)
  await resident.page().evaluate(() => window.weapp.pullDown())
  await resident.sees('您有 1 张照片没有通过审核')
  await resident.seesNot('审核中')
  const { reported } = await lab.ask('resident5', 'order.mine', {})
  const orderId = reported.find(({ summary }) => summary.includes('合页断了'))?.orderId ?? ''
  const { photos, photosRefused } = await lab.ask('secretary', 'order.get', { orderId })
  expect({ photos, photosRefused }).toEqual({ photos: [], photosRefused: 0 })
  expect(await resident.problems()).toEqual([])
})
