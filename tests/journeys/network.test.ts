import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town

beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

test('a page that cannot be fetched says so and offers “再试一次”, which works once the network is back', async () => {
  const phone = await town.phone('volunteer2')
  await phone.sees('我的报修')
  await phone.cloud(false)
  await phone.tab('抢单')
  await phone.sees('没有打开', '网络不通，没有收到回复。请看看手机网络，过一会儿再试。')
  await phone.cloud(true)
  await phone.tap('再试一次')
  await phone.sees('卫生间排风扇不转了')
  expect(await phone.reads()).not.toContain('没有打开')
})

test('[U2] a report pressed without a network is kept, goes out by itself, and arrives once', async () => {
  const phone = await town.phone('resident2')
  await phone.tap('打字报修')
  await phone.write('哪里坏了', '厨房灯一闪一闪')
  await phone.sees('5号楼1单元301')
  await phone.network(false)
  await phone.tap('报修')
  await phone.sees('网络不通。已经替您存好', '还没发出去。网络一通就自动发，不会发两遍。')
  await phone.network(true)
  await phone.sees('刚才没发出去的，现在已经办好了。')
  await phone.open()
  await phone.sees('厨房灯一闪一闪')
  expect((await phone.reads()).split('厨房灯一闪一闪').length - 1).toBe(1)
})
