import { routes } from '../../../contract/routes'
import { openLab, photoPath, type Lab } from './lab'
import type { Fate } from './network'
import type { Phone } from './phone'

jest.setTimeout(60_000)

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
}, 60_000)
afterEach(() => lab.network.mend())
afterAll(() => lab.close())

/** The next calls of one action meet these fates, then everything passes again. */
function meets(action: string, ...fates: Fate[]): void {
  const left = [...fates]
  lab.network.fate = (call) => (call.action === action ? (left.shift() ?? 'passes') : 'passes')
}
const down = () => {
  lab.network.fate = () => 'lostBefore'
}
const requestIds = (action: string, phone: Phone) =>
  lab.network.of(action, phone.openid).map((call) => call.requestId)
const reportsOf = async (role: string, words: string) =>
  (await lab.ask(role, 'order.mine', {})).reported.filter(({ summary }) => summary.includes(words))

async function write(phone: Phone, words: string): Promise<void> {
  await phone.open(routes.report)
  // the address comes with the first answer of the cloud
  await phone.sees('号楼')
  await phone.write(words)
}

test('a grab that never arrived is sent again with the same requestId, until it is done', async () => {
  const volunteer = await lab.phone('volunteer6')
  await volunteer.open(routes.board)
  meets('order.grab', 'lostBefore', 'lostBefore')
  await volunteer.tap('抢单', '婴儿餐椅螺丝松了')
  await volunteer.sees('抢到了！')
  const ids = requestIds('order.grab', volunteer)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(1)
  expect(await volunteer.problems()).toEqual([])
})

test('a report whose answer was lost is asked for again, and stands once in the books', async () => {
  const resident = await lab.phone('resident2')
  await write(resident, '厨房门关不严')
  meets('order.report', 'lostAfter')
  await resident.tap('报修')
  await resident.sees('收到了')
  const sent = lab.network.of('order.report', resident.openid)
  expect(sent.map(({ fate }) => fate)).toEqual(['lostAfter', 'passes'])
  expect(sent[1]?.requestId).toBe(sent[0]?.requestId)
  expect(sent[1]?.answer).toEqual(sent[0]?.answer)
  expect(await reportsOf('resident2', '厨房门关不严')).toHaveLength(1)
})

test('a report the network delivers twice stands once in the books', async () => {
  const resident = await lab.phone('resident3')
  await write(resident, '阳台推拉门脱轨')
  meets('order.report', 'twice')
  await resident.tap('报修')
  await resident.sees('收到了')
  expect(await reportsOf('resident3', '阳台推拉门脱轨')).toHaveLength(1)
})

test('while an answer takes its time, pressing again sends nothing more', async () => {
  const resident = await lab.phone('resident4')
  await write(resident, '卫生间门锁打不开')
  meets('order.report', { delayMs: 2_000 })
  await resident.tap('报修')
  await resident.screen().getByText('报修', { exact: true }).last().click({ force: true })
  await resident.sees('收到了')
  expect(requestIds('order.report', resident)).toHaveLength(1)
})

test('the app is killed before the answer came: opened again it asks with the same requestId and tells', async () => {
  const resident = await lab.phone('resident5')
  await write(resident, '入户门合页松了')
  meets('order.report', 'silent')
  await resident.tap('报修')
  await lab.network.seen('order.report', resident.openid)
  await resident.kill()
  await resident.open()
  await resident.sees('刚才没发出去的，现在已经办好了。')
  const ids = requestIds('order.report', resident)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await reportsOf('resident5', '入户门合页松了')).toHaveLength(1)
})

test('a report written without a network survives the app being killed, with its picture, and goes off by itself', async () => {
  const resident = await lab.phone('resident6')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await write(resident, '楼道窗户把手掉了')
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.screen().locator('.photos-remove').waitFor()
  down()
  await resident.tap('报修')
  await resident.sees('还没发出去')
  await resident.kill()
  await resident.open(routes.report)
  await resident.sees('还没发出去')
  await resident.screen().locator('.photos-remove').waitFor()
  expect(await resident.screen().locator('textarea').inputValue()).toBe('楼道窗户把手掉了')
  lab.network.mend()
  await resident.tells('onNetworkStatusChange', { isConnected: true, networkType: 'wifi' })
  await resident.sees('刚才没发出去的，现在已经办好了。')
  const [order, ...others] = await reportsOf('resident6', '楼道窗户把手掉了')
  expect(others).toEqual([])
  const { photos } = await lab.ask('resident6', 'order.get', { orderId: order?.orderId ?? '' })
  expect(photos).toHaveLength(1)
})

test('a picture that did not arrive waits in the phone, goes up by itself, and the words stay', async () => {
  const resident = await lab.phone('resident')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await write(resident, '卧室门把手松了')
  meets('upload', 'lostBefore')
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.sees('等网络')
  expect(await resident.screen().locator('textarea').inputValue()).toBe('卧室门把手松了')
  await resident.tells('onNetworkStatusChange', { isConnected: true, networkType: 'wifi' })
  await resident.screen().getByText('等网络').waitFor({ state: 'detached' })
})

test('[U2] a picture taken and a voice recorded without a network wait in the draft, also after the app was killed', async () => {
  const resident = await lab.phone('resident2')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await resident.answer('authorize', { ok: {} })
  await resident.open(routes.report)
  await resident.sees('号楼')
  down()
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.sees('等网络')
  const speak = resident.screen().getByText('按住说话')
  await speak.dispatchEvent('touchstart')
  await resident.sees('正在录，1 秒')
  await resident.screen().getByText('正在录').dispatchEvent('touchend')
  await resident.sees('录音存在手机里，等网络')
  await resident.kill()
  lab.network.mend()
  await resident.open(routes.report)
  await resident.sees('听录音')
  await resident.screen().locator('.photos-remove').waitFor()
  await resident.tap('报修')
  await resident.sees('收到了')
  const [newest] = (await lab.ask('resident2', 'order.mine', {})).reported
  const order = await lab.ask('resident2', 'order.get', { orderId: newest?.orderId ?? '' })
  expect([order.photos.length, order.voice?.seconds]).toEqual([1, 3])
  expect(await resident.problems()).toEqual([])
})

test('[U2] a report pressed without a network is kept with a picture and a voice that the cloud never had, and all of it goes off by itself', async () => {
  const resident = await lab.phone('resident4')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await resident.answer('authorize', { ok: {} })
  await resident.open(routes.report)
  await resident.sees('号楼')
  down()
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.sees('等网络')
  // With the mouse, which begins and ends it by a press: once touched, WeChat's core takes no mouse any more.
  await resident.tap('按住说话')
  await resident.sees('正在录，1 秒')
  await resident.tap(/正在录/)
  await resident.sees('录音存在手机里，等网络')
  await resident.tap('报修')
  await resident.sees('还没发出去')
  await resident.kill()
  await resident.open(routes.report)
  await resident.sees('还没发出去')
  await resident.sees('听录音')
  lab.network.mend()
  await resident.tells('onNetworkStatusChange', { isConnected: true, networkType: 'wifi' })
  await resident.sees('刚才没发出去的，现在已经办好了。')
  const [newest] = (await lab.ask('resident4', 'order.mine', {})).reported
  const order = await lab.ask('resident4', 'order.get', { orderId: newest?.orderId ?? '' })
  expect([order.photos.length, order.voice?.seconds]).toEqual([1, 3])
})

test('without a network the board shows what it last knew, and says how old that is', async () => {
  const volunteer = await lab.phone('volunteer5')
  await volunteer.open(routes.board)
  await volunteer.sees('厨房下水道返味')
  await volunteer.kill()
  down()
  await volunteer.open(routes.board)
  await volunteer.sees('厨房下水道返味')
  await volunteer.sees('网络不通，这是')
})

test('a phone that never had the app says on every tab that the network is down, and tries again', async () => {
  const volunteer = await lab.phone('volunteer2')
  down()
  await volunteer.open()
  for (const tab of ['抢单', '超市', '我的', '首页']) {
    await volunteer.tapTab(tab)
    await volunteer.sees('网络不通，没有收到回复')
  }
  lab.network.mend()
  await volunteer.tap('再试一次')
  await volunteer.sees('我要报修')
})
