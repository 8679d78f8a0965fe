import { fireEvent, render, screen, within } from '@testing-library/react'
import type { CommunityRulesView } from '../../../../contract/views/community'
import { defaultRules } from '../../../../domain/community/defaults'
import { storage } from '../../../platform/storage'
import { saver } from '../../../platform/saver'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { community } from '../../../testing/people'
import DeskRules from './index'

const saved: CommunityRulesView = { ...community, allRules: defaultRules }

beforeEach(() => freshPhone(secretary))

test('only what was changed is sent', async () => {
  answering({ 'community.rules': () => saved, 'community.update': () => saved })
  render(<DeskRules />)
  const row = (await screen.findByText('每人手上最多几单')).closest<HTMLElement>('.rules-row')!
  expect(within(row).getByText(/3 单/)).toBeTruthy()
  fireEvent.click(within(row).getByRole('button', { name: '减一' }))
  fireEvent.change(screen.getByLabelText('接单后几小时内上门'), { target: { value: '24' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  fireEvent.click(screen.getByRole('button', { name: /^保存这/ }))
  await screen.findByText(/^保存好了/)
  expect(sentOf('community.update')[0]!.input).toEqual({ rules: { heldMax: 2, promiseHours: 24 } })
})

test('[S11] a number out of bounds is pointed out and cannot be saved', async () => {
  answering({ 'community.rules': () => saved })
  render(<DeskRules />)
  fireEvent.change(await screen.findByLabelText('报修后几小时内受理'), { target: { value: '500' } })
  expect(screen.getByText('请写 1 到 336 之间的数')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true)
})

test('a new estate is added with all its buildings and units', async () => {
  answering({ 'community.rules': () => saved, 'community.update': () => saved })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: '新增小区或楼栋' }))
  const sheet = screen.getByRole('dialog')
  const fill = (label: string, value: string) =>
    fireEvent.change(within(sheet).getByLabelText(label), { target: { value } })
  fill('小区名（可以不写）', '花园里')
  fill('从几号楼', '1')
  fill('到几号楼', '2')
  fireEvent.click(within(sheet).getByRole('button', { name: '加上 2 栋' }))
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  fireEvent.click(screen.getByRole('button', { name: /^保存这/ }))
  await screen.findByText(/^保存好了/)
  expect(sentOf('community.update')[0]!.input).toEqual({
    buildings: [
      ...community.buildings,
      { name: '花园里1号楼', units: ['1单元'] },
      { name: '花园里2号楼', units: ['1单元'] },
    ],
  })
})

test('a book is taken as a workbook, masked, and the phone keeps nothing of it', async () => {
  const keep = jest.spyOn(saver, 'keep').mockImplementation(() => undefined)
  const table = {
    tableId: 't1',
    title: '成员',
    format: 'xlsx',
    status: 'making',
    rows: 2,
    fileId: null,
  } as const
  answering({
    'community.rules': () => saved,
    'community.table': () => table,
    'table.get': () => ({ ...table, status: 'ready', fileId: 'cloud://env/tables/qianshang/t1.xlsx' }),
  })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: /^成员/ }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '导出' }))
  await screen.findByText('成员导出了，共 2 条')
  expect(sentOf('community.table')[0]!.input).toEqual({
    ...{ book: 'members', format: 'xlsx', full: false, reason: '' },
  })
  expect(keep).toHaveBeenCalledWith(
    expect.stringMatching(/^成员 \d{4}-\d\d-\d\d\.xlsx$/),
    '/files/tables/qianshang/t1.xlsx',
  )
  expect(storage.keys().filter((key) => key.includes('table.get'))).toEqual([])
})

test('names and phones in full are asked for with a reason', async () => {
  answering({ 'community.rules': () => saved })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: /^成员/ }))
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.click(sheet.getByRole('radio', { name: '全部写出来' }))
  fireEvent.click(sheet.getByRole('button', { name: '导出' }))
  expect(sheet.getByText('写一句导出来做什么')).toBeTruthy()
  expect(sentOf('community.table')).toEqual([])
})

test('everything of a book is read to its last page, and not kept on the phone', async () => {
  const save = jest.spyOn(saver, 'save').mockImplementation(() => undefined)
  answering({
    'community.rules': () => saved,
    'community.export': ({ cursor }: { cursor?: string }) =>
      cursor === undefined ? { rows: [{ name: '陈玉兰' }], next: 'x~1' } : { rows: [{ name: '王,兰' }] },
  })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('tab', { name: /^完整数据/ }))
  fireEvent.click(screen.getByRole('button', { name: /^成员/ }))
  await screen.findByText('成员导出了，共 2 条')
  const [name, text] = save.mock.calls[0]!
  expect(name).toMatch(/^成员 \d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(text)).toEqual([{ name: '陈玉兰' }, { name: '王,兰' }])
  expect(storage.keys().filter((key) => key.includes('community.export'))).toEqual([])
})

test('staff read the rules and change nothing', async () => {
  freshPhone({ ...secretary, roles: ['resident', 'staff'] })
  answering({ 'community.rules': () => saved })
  render(<DeskRules />)
  expect(await screen.findByText('48 小时')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /保存|没有改动|减一|新增/ })).toBeNull()
  expect(screen.queryByText('导出')).toBeNull()
})

test('[S11] a telephone number is written down with what it is called for', async () => {
  answering({ 'community.rules': () => saved, 'community.update': () => saved })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: '加一个电话' }))
  const sheet = within(screen.getByRole('dialog'))
  const done = () => sheet.getByRole('button', { name: '好了' })
  fireEvent.click(sheet.getByRole('radio', { name: '电梯困人、故障' }))
  fireEvent.change(sheet.getByLabelText('哪家单位'), { target: { value: '青石电梯维保' } })
  fireEvent.change(sheet.getByLabelText('电话'), { target: { value: '8' } })
  fireEvent.click(done())
  expect(sheet.getByText(/^电话好像不对/)).toBeTruthy()
  fireEvent.change(sheet.getByLabelText('电话'), { target: { value: '96119' } })
  fireEvent.click(done())
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  fireEvent.click(screen.getByRole('button', { name: /^保存这/ }))
  await screen.findByText(/^保存好了/)
  expect(sentOf('community.update')[0]!.input).toEqual({
    numbers: [...community.numbers, { topic: 'lift', name: '青石电梯维保', phone: '96119' }],
  })
})

test('[S11] what will be different is shown in words before it is saved, and saves nothing by itself', async () => {
  answering({ 'community.rules': () => saved })
  render(<DeskRules />)
  const row = (await screen.findByText('每人手上最多几单')).closest<HTMLElement>('.rules-row')!
  fireEvent.click(within(row).getByRole('button', { name: '减一' }))
  fireEvent.change(screen.getByLabelText('超市什么时候开、在哪儿'), { target: { value: '每周日' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.getByText('每人手上最多几单：3 单 → 2 单')).toBeTruthy()
  expect(sheet.getByText(/^超市什么时候开：.* → 每周日$/)).toBeTruthy()
  expect(sheet.getByRole('button', { name: '保存这 2 处' })).toBeTruthy()
  expect(sentOf('community.update')).toEqual([])
})

test('[S11] who changed what, and when, is one tap away', async () => {
  const changes = [
    { what: 'rule.noticeDays', of: '', from: '7', to: '5' },
    { what: 'building', of: '9号楼', from: null, to: '1单元' },
    { what: 'number', of: '燃气抢修 青石燃气', from: '96119', to: null },
  ]
  answering({
    'community.rules': () => saved,
    'community.history': () => ({ rows: [{ changeId: 'c1', at: Date.now(), who: '周敏', changes }] }),
  })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: /改动记录/ }))
  expect(await screen.findByText('积分公示几天：7 天 → 5 天')).toBeTruthy()
  expect(screen.getByText('楼栋 9号楼：加上 1单元')).toBeTruthy()
  expect(screen.getByText('紧急电话 燃气抢修 青石燃气：去掉')).toBeTruthy()
  expect(screen.getByText(/^周敏/)).toBeTruthy()
})

test('[V3] the secretary sets who may do a kind of work, sees what changes, and only that is sent', async () => {
  answering({ 'community.rules': () => saved, 'community.update': () => saved })
  render(<DeskRules />)
  fireEvent.click(await screen.findByRole('button', { name: /^锁具/ }))
  const sheet = screen.getByRole('dialog')
  fireEvent.click(within(sheet).getByRole('checkbox', { name: /上门那天要有保险/ }))
  fireEvent.change(within(sheet).getByLabelText('要什么证'), { target: { value: '开锁备案证' } })
  // A licence makes it work that is never for minors, whatever is ticked.
  expect(within(sheet).getByText(/法律不许未成年人做/)).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: '好了' }))
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(screen.getByText('谁能做 锁具：志愿者都能接 → 要开锁备案证，要有保险，满 18 岁')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^保存这/ }))
  await screen.findByText(/^保存好了/)
  expect(sentOf('community.update')[0]!.input).toEqual({
    gates: { lock: { firm: false, insured: true, danger: true, licence: '开锁备案证' } },
  })
})
