import { routes } from '../../../contract/routes'
import { openLab, photoPath, type Lab } from './lab'

jest.setTimeout(60_000)

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
}, 60_000)
afterAll(() => lab.close())

async function reportForm(role: string) {
  const resident = await lab.phone(role)
  await resident.open(routes.report)
  await resident.sees('号楼')
  await resident.write('书房门下沉擦地')
  return resident
}

test('before the first picture the person is asked; agreed once, WeChat asks no more', async () => {
  const resident = await reportForm('resident')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await resident.tap('拍照')
  await resident.sees('先跟您说清楚')
  await resident.tap('同意，继续')
  await resident.screen().locator('.photos-remove').waitFor()
  await resident.tap('拍照')
  await resident.screen().locator('.photos-remove').nth(1).waitFor()
  expect(await resident.problems()).toEqual([])
})

test('a person who does not agree reports without a picture', async () => {
  const resident = await reportForm('resident2')
  await resident.answer('chooseMedia', { ok: { tempFiles: [{ tempFilePath: photoPath }] } })
  await resident.tap('拍照')
  await resident.tap('先不用')
  await resident.tap('报修')
  await resident.sees('收到了')
  expect(lab.network.of('upload', resident.openid)).toEqual([])
  expect(await resident.problems()).toEqual([])
})

test('a person who allows no album loses nothing but the picture', async () => {
  const resident = await reportForm('resident3')
  await resident.answer('chooseMedia', { fail: 'auth deny' })
  await resident.tap('拍照')
  await resident.tap('同意，继续')
  await resident.tap('报修')
  await resident.sees('收到了')
  expect(await resident.problems()).toEqual([])
})

test('scanning fills the code in; a person who turns back from scanning types it', async () => {
  const { rows } = await lab.ask('volunteer3', 'market.mine', {})
  const code = rows.find(({ status }) => status === 'held')?.code ?? ''
  const staff = await lab.phone('staff')
  await staff.open(routes.counter)
  await staff.answer('scanCode', { fail: 'cancel' })
  await staff.tap('扫码')
  await staff.answer('scanCode', { ok: { result: code } })
  await staff.tap('扫码')
  await staff.sees('核销好了')
  expect(await staff.problems()).toEqual([])
})
