import type { Page } from 'playwright-core'
import { Hands } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town

beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

async function openStage(path = '/', viewport = { width: 1400, height: 950 }): Promise<Page> {
  const context = await town.browser.newContext({ viewport })
  const page = await context.newPage()
  await page.goto(`${town.cloud.url}${path}`)
  await page.locator('#steps li.now, #again:not([hidden])').first().waitFor()
  return page
}
const phoneOf = (page: Page, name: string) => new Hands(page.frameLocator(`iframe[title="${name}的手机"]`))
const turnTo = (page: Page, step: number) =>
  page.locator(`#steps li:nth-child(${String(step)}).now`).waitFor({ timeout: 60_000 })
const help = (page: Page) => page.getByRole('button', { name: '帮我点' }).click()

test('the three phones live with one another: what one does the others show without being touched, and the story goes along', async () => {
  const page = await openStage()
  const [resident, volunteer, secretary] = [
    phoneOf(page, '王桂兰'),
    phoneOf(page, '刘建国'),
    phoneOf(page, '周敏'),
  ]
  await Promise.all([resident.sees('我要报修'), volunteer.sees('等人来修'), secretary.sees('待受理')])
  await turnTo(page, 1)

  await resident.tap('打字报修')
  await resident.write('哪里坏了', '书房门框开裂')
  await resident.tap('报修')
  await resident.sees('编号')
  await turnTo(page, 2)

  await secretary.tap(/待受理/)
  await secretary.tap(/书房门框开裂/)
  await secretary.tap('发布到抢单')
  await secretary.sees('发出去了，志愿者马上能看到')
  await turnTo(page, 3)

  // Nobody has touched the volunteer's phone: the board has looked again by itself.
  await volunteer.sees('2号楼 · 书房门框开裂')
  await volunteer.tap('抢单', volunteer.card('2号楼 · 书房门框开裂'))
  await volunteer.sees('抢到了！')
  await turnTo(page, 4)

  await resident.tap('看这一单')
  await resident.sees('刘师傅', '已接单')
  await page.context().close()
})

test('whoever only wants to watch presses one button seven times, from the report to the thing in the hand', async () => {
  const page = await openStage()
  for (let step = 1; step <= 7; step += 1) {
    await turnTo(page, step)
    await page.locator('.phone.turn').waitFor()
    await help(page)
  }
  await page.getByRole('button', { name: '再报一单' }).waitFor()
  expect(await page.locator('#says').innerText()).toBe('从报修到换到东西，一圈走完了。')
  await phoneOf(page, '王桂兰').sees('修好')

  await page.getByRole('button', { name: '再报一单' }).click()
  await turnTo(page, 1)
  await page.context().close()
})

test('the button to press next is lit on the phone whose turn it is', async () => {
  const page = await openStage()
  await turnTo(page, 1)
  await page
    .frameLocator('iframe[title="王桂兰的手机"]')
    .locator('.weixiu-stage-glow')
    .filter({ hasText: '打字' })
    .waitFor()
  await page.context().close()
})

test('the secretary’s PC stands beside the phones, and a day goes by at a press', async () => {
  const page = await openStage()
  const clock = page.locator('#clock')
  await clock.filter({ hasText: '日' }).waitFor()
  const before = await clock.innerText()
  await page.getByRole('button', { name: '快进一天' }).click()
  await clock.filter({ hasNotText: before }).waitFor()

  await page.getByRole('button', { name: '书记的电脑' }).click()
  await new Hands(page.frameLocator('iframe[title="书记的电脑"]')).sees('统计表')
  const [pc] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: '另开一个窗口' }).click(),
  ])
  await new Hands(pc).sees('今日', '统计表', '离开工作台')
  await page.context().close()
})

test('any of the people stands in any phone, and a link says who', async () => {
  const page = await openStage('/?phones=resident3,volunteer6,o-demo-tingchao-resident')
  await phoneOf(page, '陈丽').sees('陈丽')
  await phoneOf(page, '何军').sees('等人来修')
  await phoneOf(page, '宋玉兰').sees('听潮社区')
  await page.getByLabel('第 3 部手机是谁的').selectOption({ label: '郝志强 · 物业维修主管' })
  await phoneOf(page, '郝志强').sees('郝志强')
  expect(new URL(page.url()).searchParams.get('phones')).toBe('resident3,volunteer6,property')
  await page.context().close()
})

test('a link opens the story at its step, also in a narrow window, where the phone whose turn it is comes to the front', async () => {
  const page = await openStage('/#story=3', { width: 375, height: 812 })
  await turnTo(page, 3)
  await page.locator('.phone.shown.turn').waitFor()
  await phoneOf(page, '刘建国').sees('等人来修')
  await page.context().close()
})

test('all begins anew at two presses: what was done is gone, and the story stands at its first step', async () => {
  const page = await openStage('/#story=2')
  await turnTo(page, 2)
  await page.getByRole('button', { name: '重新开始' }).click()
  await page.getByRole('button', { name: '做过的都会清掉，再点一次' }).click()
  await page.locator('body.busy').waitFor()
  await page.locator('body:not(.busy)').waitFor({ timeout: 120_000 })
  await turnTo(page, 1)
  const mine = await town.cloud.call(town.cloud.people['resident'] as string, 'order.mine', {})
  expect(mine).toMatchObject({ ok: true })
  expect(JSON.stringify(mine)).not.toContain('卧室门框开裂，门关不上了')
  await page.context().close()
})
