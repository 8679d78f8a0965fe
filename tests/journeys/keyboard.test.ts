import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { routes } from '../../contract/routes'
import type { MarketView } from '../../contract/views/market'
import { Keys } from './support/keys'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

// A secretary's day at the PC whose mouse is broken: everything with Tab, the arrows, Enter, Esc and letters.
jest.setTimeout(300_000)

let town: Town
let desk: Phone
let keys: Keys
let mouse: () => Promise<number>

beforeAll(async () => {
  town = await openTown()
  desk = await town.phone('secretary', { at: routes.me, wide: true })
  keys = new Keys(desk)
  await desk.page.context().addInitScript(() => {
    const counted = window as unknown as { pointed?: number }
    addEventListener('pointerdown', () => (counted.pointed = (counted.pointed ?? 0) + 1), true)
  })
  await desk.again()
  mouse = () => desk.page.evaluate(() => (window as unknown as { pointed?: number }).pointed ?? 0)
})
afterAll(() => town.close())

/** Through the navigation at the side. */
async function enter(room: string, shows: string): Promise<void> {
  await keys.press(room)
  await desk.sees(shows)
}

test('the desk is reached from 我的, and each room with the arrows of its navigation', async () => {
  await keys.press(/工作台/)
  await desk.sees('离开工作台')
  await enter('受理', '发布到抢单')
})

test('the arrows go through the reported cases, and the focus goes with them', async () => {
  await keys.to(/阳台晾衣架/)
  await keys.key('Enter')
  await keys.key('ArrowDown')
  const next = await keys.here()
  expect(next).not.toContain('阳台晾衣架')
  await keys.key('ArrowUp')
  expect(await keys.here()).toContain('阳台晾衣架')
})

test('a case is published with its public words', async () => {
  await desk.sees('给大家看的话')
  await keys.write('给大家看的话', '阳台晾衣架卡住了，摇不上去')
  await keys.press('发布到抢单')
  await desk.sees('发出去了，志愿者马上能看到')
})

test('another is handed over: the sheet takes the focus, and gives it back', async () => {
  await keys.press('转办给物业等单位')
  await desk.sheet().waitFor()
  await keys.write('为什么转', '公共区域，归物业管')
  await keys.press('转办，告诉居民')
  await desk.sees('转办了，居民能看到是谁在办')
})

test('Esc closes a sheet without an effect, and the focus is where it was', async () => {
  await keys.press('不受理')
  await desk.sheet().waitFor()
  await keys.key('Escape')
  await desk.sheet().waitFor({ state: 'detached' })
  expect(await keys.here()).toBe('不受理')
})

test('an order is scored by the standard', async () => {
  await enter('评分', '单等评分')
  await keys.press(/^选上/, ' ')
  await keys.press(/^按标准评 ?1 ?单/)
  await desk.sheet().waitFor()
  await keys.press('评分')
  await desk.sees('1 单都评好了，等公示后入账')
})

test('the notice is posted', async () => {
  await enter('清算与公示', '贴过的公示')
  await keys.press(/^贴公示，清算/)
  await desk.sheet().waitFor()
  await keys.press('贴出去')
  await desk.sees('公示贴好了')
})

test('the goods are handed over against the code', async () => {
  const volunteer = town.cloud.people['volunteer3'] as string
  const reply = await town.cloud.call(volunteer, 'market.goods', {})
  const { waiting } = (reply as unknown as { data: MarketView }).data
  await enter('领取核销', '等人来领的')
  await keys.write('领取码', waiting[0]!.code)
  await keys.key('Enter')
  await desk.sees('核销好了，请把东西交给他')
})

test('the register is walked with the arrows; Enter opens a row, Esc gives the focus back to it', async () => {
  await enter('统计表', '导出表格')
  await keys.to(/热水器接口滴水/)
  const row = await keys.here()
  await keys.key('Enter')
  await desk.sheet().waitFor()
  await keys.key('Escape')
  await desk.sheet().waitFor({ state: 'detached' })
  expect(await keys.here()).toBe(row)
  await keys.key('j')
  expect(await keys.here()).not.toBe(row)
})

test('the table is taken along as a file', async () => {
  await keys.press('导出表格')
  await desk.sheet().waitFor()
  const [download] = await Promise.all([desk.page.waitForEvent('download'), keys.press('导出')])
  const folder = await mkdtemp(join(tmpdir(), 'weixiu-taken-'))
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  expect(file).toMatch(/\.xlsx$/)
  expect((await readFile(file)).length).toBeGreaterThan(1000)
  await rm(folder, { recursive: true })
})

test('all of it without a mouse', async () => {
  expect(await mouse()).toBe(0)
})
