import { routes } from '../../contract/routes'
import { Keys } from './support/keys'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

// The rooms beside a day's repairs, by a secretary without a mouse: each takes one thing in, from its words to its answer.
jest.setTimeout(300_000)

let town: Town
let desk: Phone
let keys: Keys

beforeAll(async () => {
  town = await openTown()
  desk = await town.phone('secretary', { at: routes.today, wide: true })
  keys = new Keys(desk)
  await desk.page.context().addInitScript(() => {
    const counted = window as unknown as { pointed?: number }
    addEventListener('pointerdown', () => (counted.pointed = (counted.pointed ?? 0) + 1), true)
  })
  await desk.again()
  await desk.sees('离开工作台')
})
afterAll(() => town.close())

/** Through the navigation at the side. */
async function enter(room: string, shows: string): Promise<void> {
  await keys.press(room)
  await desk.sees(shows)
}

test('a notice is written and hangs', async () => {
  await enter('公告', '写一张公告')
  await keys.press('写一张公告')
  await keys.write('标题', '周六清理楼道')
  await keys.write('内容', '周六上午九点一起清理楼道，请把门口的东西收一收。')
  await keys.press('贴出去')
  await desk.sees('贴出去了')
})

test('what is cut off is said to everybody', async () => {
  await enter('停水停电', '告知停水停电')
  await keys.press('告知停水停电')
  await keys.write('几点前恢复', '23:00')
  await keys.press('告知居民')
  await desk.sees('告知了，居民首页和报修前都看得到')
})

test('a need that was heard is listed', async () => {
  await enter('需求', '记一条需求')
  await keys.press('记一条需求')
  await keys.write('怎么说的', '楼下缺一条长椅，老人没处歇脚')
  await keys.write('公开的标题', '楼下添一条长椅')
  await keys.press('列进清单')
  await desk.sees('列进清单了，等人认领')
})

test('a unit signs its agreement', async () => {
  await enter('共建单位', '登记共建协议')
  await keys.press('登记共建协议')
  await keys.write('单位名称', '望潮书店')
  await keys.write('单位电话', '0532-85550188')
  await keys.press('登记')
  await desk.sees('登记好了，再指定谁代表')
})

test('a body comes on the list of those to whom is handed over', async () => {
  await enter('转办单位', '加一家单位')
  await keys.press('加一家单位')
  await desk.sheet().waitFor()
  await keys.press('供水')
  await keys.write('单位名称', '望潮供水站')
  await keys.write('电话', '0532-85550189')
  await keys.press('保存')
  await desk.sees('望潮供水站')
})

test('points for what no order is are proposed', async () => {
  await enter('手工奖分', '提一笔')
  await keys.press('提一笔')
  await desk.sheet().waitFor()
  await keys.write('给谁', '何')
  await keys.press(/^何/)
  await keys.write('凭什么', '周六上午在活动室教邻居修水龙头，来了十一个人')
  await keys.press('提给另一位核准')
  await desk.sheet().waitFor({ state: 'detached' })
  await desk.sees('教邻居修水龙头')
})

test('the next version of the standard is published', async () => {
  await enter('积分标准', '每一版')
  await keys.write('一个人一个月最多几分（0 不限）', '60')
  await keys.press(/^看看改了什么/)
  await desk.sheet().waitFor()
  await keys.press('公布')
  await desk.sees('版公布了，以后评分按它')
})

test('an old table is taken in', async () => {
  await enter('统计表', '导入旧表')
  await keys.press('导入旧表')
  await desk.sees('选表格文件')
  const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), keys.press('选表格文件')])
  const table =
    '报修人姓名,楼号,维修事项,维修人姓名,维修日期\n钱大海,2号楼1单元101,水龙头滴水,何大军,2024-03-02\n'
  await chooser.setFiles({ name: '旧表.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await desk.sees('看懂了 1 条记录')
  await keys.press(/^写进统计表/)
  await desk.sees('新记了 1 条')
})

test('all of it without a mouse', async () => {
  const pointed = () => (window as unknown as { pointed?: number }).pointed ?? 0
  expect(await desk.page.evaluate(pointed)).toBe(0)
})
