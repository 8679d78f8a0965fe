import { routes } from '../../contract/routes'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

// A notice from the desk to the wall and back, as its people tap it (C7).
jest.setTimeout(300_000)

let town: Town
let desk: Phone
let resident: Phone

beforeAll(async () => {
  town = await openTown()
  desk = await town.phone('secretary', { at: routes.deskNotices, wide: true })
})
afterAll(() => town.close())

test('the secretary writes a notice that everybody must know, and it hangs', async () => {
  await desk.tap('写一张公告')
  await desk.write('标题', '周六量血压')
  await desk.write('内容', '周六 9:00 在服务站，带身份证。')
  // Who must know comes before who may object.
  await desk.thing('3 天').first().click()
  await desk.tap('贴出去')
  await desk.sees('（盖章）')
  await desk.sees('打印上墙')
  await desk.sees('看过 0 人')
  await desk.picture('notice-wall')
})

test('a resident finds it on the home page, reads it, and says so with one tap', async () => {
  resident = await town.phone('resident', { at: routes.home })
  await resident.tap(/^周六量血压/)
  await resident.sees('周六 9:00 在服务站')
  await resident.picture('notice-read')
  await resident.tap('我看过了')
  await resident.sees('记下了，谢谢您看')
  await resident.sees('您看过了')
})

test('the desk corrects it with the reason; what hung before stays readable', async () => {
  await desk.tap('更正')
  await desk.write('为什么更正', '地点写漏了')
  await desk.write('标题', '周六量血压（二楼）')
  await desk.tap('换上新的')
  await desk.sees('更正了，原来的还看得到')
  await resident.open(routes.noticeBoard)
  await resident.tap(/^周六量血压（二楼）/)
  await resident.sees('地点写漏了')
  await resident.sees('更正以前是这样写的')
})
