import { Hands } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town

beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

test('the stage holds three phones that work together: what one reports, one publishes and one grabs', async () => {
  const context = await town.browser.newContext({ viewport: { width: 1400, height: 950 } })
  const page = await context.newPage()
  await page.goto(town.cloud.url)
  const [resident, volunteer, secretary] = ['王桂兰', '刘建国', '周敏'].map(
    (name) => new Hands(page.frameLocator(`iframe[title="${name}的手机"]`)),
  ) as [Hands, Hands, Hands]
  await Promise.all([resident.sees('我要报修'), volunteer.sees('等人来修'), secretary.sees('待受理')])

  await resident.tap('打字报修')
  await resident.write('哪里坏了', '卧室门框开裂')
  await resident.tap('报修')
  await resident.sees('编号')

  await secretary.tap(/待受理/)
  await secretary.tap(/卧室门框开裂/)
  await secretary.tap('发布到抢单')
  await secretary.sees('发出去了，志愿者马上能看到')

  await volunteer.tab('首页')
  await volunteer.tab('抢单')
  await volunteer.tap('抢单', volunteer.card('2号楼 · 卧室门框开裂'))
  await volunteer.sees('抢到了！')

  await resident.tap('看这一单')
  await resident.sees('刘师傅', '已接单')
  await context.close()
})

test('a day goes by at a press, and the secretary’s PC is one tap away', async () => {
  const context = await town.browser.newContext({ viewport: { width: 1400, height: 950 } })
  const page = await context.newPage()
  await page.goto(town.cloud.url)
  const clock = page.locator('#clock')
  await clock.filter({ hasText: '日' }).waitFor()
  const before = await clock.innerText()
  await page.getByRole('button', { name: '快进一天' }).click()
  await clock.filter({ hasNotText: before }).waitFor()

  const [pc] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: '书记的电脑' }).click(),
  ])
  await new Hands(pc).sees('今日', '统计表', '离开工作台')
  await context.close()
})
