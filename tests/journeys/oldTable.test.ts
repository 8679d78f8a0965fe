import { routes } from '../../contract/routes'
import { Keys } from './support/keys'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town
let desk: Phone
let keys: Keys

beforeAll(async () => {
  town = await openTown()
  desk = await town.phone('secretary', { at: routes.register, wide: true })
  keys = new Keys(desk)
})
afterAll(() => town.close())

const heads = '报修人姓名,楼号,维修事项,联系电话,维修人姓名,维修日期,维修结果,积分'
const file = [
  '阡上社区维修统计表',
  heads,
  '田玉兰,2号楼2单元1401,老式门铃不响,19900000101,刘建、王大明,2024-01-15,换了门铃,6',
  '吴德厚,99号楼101,水龙头滴水,19900000102,李勇,1.18,换了阀芯,4',
  '合计,,,,,,,10',
].join('\r\n')

test('[S1] the secretary takes the old table in by keyboard: chosen, shown, asked about, written, found', async () => {
  const { page } = desk
  await page.getByRole('grid').waitFor()
  await keys.press('导入旧表')
  await desk.sees('选表格文件')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('选表格文件')])
  await chooser.setFiles({ name: '统计表.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await desk.sees('看懂了 2 条记录')
  await desk.sees('1 条要您看一眼')

  await keys.press(/是哪一年的/)
  await desk.sheet().waitFor()
  await keys.write('年份', '2024')
  await keys.press('就是这一年')
  await desk.sheet().waitFor({ state: 'detached' })
  await keys.press(/是哪栋楼/)
  await desk.sheet().waitFor()
  await keys.press('照原样记')
  await keys.press('就这样记')
  await desk.sees('2 条可以写，0 条要您看一眼')

  await keys.press(/^写进统计表/)
  await desk.sees('新记了 2 条')
  await desk.open(routes.register)
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('老式门铃')
  await desk.sees('找到 1 条')
})

test('[S1] the same file once more adds nothing', async () => {
  const { page } = desk
  await desk.open(routes.deskImport)
  await keys.press('放下这张表')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('选表格文件')])
  await chooser.setFiles({ name: '另存.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await desk.sees('1 条可以写')
  await keys.press(/^写进统计表/)
  await desk.sees('新记了 0 条；1 条早就在表里，没有重复记')
})
