import { openTestApi, type TestApi } from '../testing/api'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('staff may read the rules and not change them', async () => {
  expect((await api.must('staff', 'community.rules', {})).allRules.promiseHours).toBeGreaterThan(0)
  await expectRefusal(api, 'staff', 'community.update', { rules: { noticeDays: 0 } }, 'role.wrong')
  await expectRefusal(api, 'resident', 'community.rules', {}, 'role.wrong')
})

test('a rule that makes no sense is refused', async () => {
  await expectRefusal(api, 'secretary', 'community.update', { rules: { slots: 0 } }, 'input.invalid')
  await expectRefusal(api, 'secretary', 'community.update', { buildings: [] }, 'input.invalid')
})

test('one rule changes and the others stay, once for each requestId', async () => {
  const before = (await api.must('staff', 'community.rules', {})).allRules
  const after = await expectOnce(
    api,
    'secretary',
    'community.update',
    { rules: { noticeDays: 5 } },
    { rules: { noticeDays: 6 } },
  )
  expect(after.allRules).toEqual({ ...before, noticeDays: 5 })
})

test('[M4] the shop’s own categories and opening times are set by the secretary and stand in the history', async () => {
  const times = [{ weekday: 6, from: 540, until: 690 }]
  const set = { categories: ['居家', '文具'], openTimes: times }
  await expectRefusal(api, 'staff', 'community.update', set, 'role.wrong')
  const after = await api.must('secretary', 'community.update', set)
  expect(after).toMatchObject(set)
  const { rows } = await api.must('staff', 'community.history', {})
  expect(rows[0]?.changes).toEqual([
    { what: 'openTimes', of: '', from: '', to: '周六 9:00–11:30' },
    { what: 'categories', of: '', from: '居家、儿童、小家电、日用', to: '居家、文具' },
  ])
  const twice = { categories: ['居家', '居家'] }
  await expectRefusal(api, 'secretary', 'community.update', twice, 'community.namedTwice')
  const over = { openTimes: [...times, { weekday: 6, from: 600, until: 700 }] }
  await expectRefusal(api, 'secretary', 'community.update', over, 'community.timesWrong')
  await api.must('secretary', 'community.update', {
    openTimes: [],
    categories: ['居家', '儿童', '小家电', '日用'],
  })
})

test('[S11] a new estate can be joined at once', async () => {
  const { buildings } = await api.must('staff', 'community.rules', {})
  await api.must('secretary', 'community.update', {
    buildings: [
      ...buildings.map(({ name, units }) => ({ name, units: [...units] })),
      { name: '9号楼', units: ['1单元'] },
    ],
  })
  const home = { building: '9号楼', unit: '1单元', room: '101' }
  await api.must('stranger', 'member.join', {
    communityId: 'QS-2026',
    name: '吴小满',
    phone: '13900000099',
    home,
  })
})

test('[S6] a building may get another name; who lives there keeps the address they gave', async () => {
  const before = await api.must('resident', 'member.me', {})
  const { buildings } = await api.must('staff', 'community.rules', {})
  const renamed = buildings.map(({ name, units }) => ({
    name: name === before?.home?.building ? '甲2号楼' : name,
    units: [...units],
  }))
  await api.must('secretary', 'community.update', { buildings: renamed })
  expect((await api.must('resident', 'member.me', {}))?.home).toEqual(before?.home)
  const old = buildings.map(({ name, units }) => ({ name, units: [...units] }))
  await api.must('secretary', 'community.update', { buildings: old })
})

test.each([
  ['2号楼 and 2栋', ['2号楼', '2栋']],
  ['8号楼 twice', ['8号楼', '8号楼']],
])('one building is not taken under two names: %s', async (_, names) => {
  const before = (await api.must('staff', 'community.rules', {})).buildings
  const buildings = names.map((name) => ({ name, units: ['1单元'] }))
  await expectRefusal(api, 'secretary', 'community.update', { buildings }, 'community.namedTwice')
  expect((await api.must('staff', 'community.rules', {})).buildings).toEqual(before)
})

test('a community may be called at a short number, a member may not', async () => {
  expect((await api.must('secretary', 'community.update', { phone: '12345' })).phone).toBe('12345')
  await expectRefusal(api, 'resident', 'member.update', { phone: '12345' }, 'input.invalid')
  expect((await api.must('resident', 'member.update', { phone: '+86 199 0000 0021' })).phone).toBe(
    '19900000021',
  )
  expect((await api.must('resident', 'member.update', { name: '阿卜杜拉 • 买买提' })).name).toBe(
    '阿卜杜拉·买买提',
  )
})

test('[S11] orders under way keep the terms they were reported with', async () => {
  const { orderId } = await api.must('resident', 'order.report', { kind: 'door', text: '门框开裂' })
  await api.must('secretary', 'community.update', { rules: { promiseHours: 1 } })
  const order = api.documents('orders').find(({ _id }) => _id === orderId)
  expect(order?.state.terms.promiseHours).not.toBe(1)
})

describe('[S11] [R8] the numbers to call at once', () => {
  const numbers = [
    { topic: 'gas' as const, name: '青石燃气', phone: '0532-8555 0103' },
    { topic: 'lift' as const, name: '青石电梯维保', phone: '96119' },
  ]

  test('are written by the secretary, in one spelling, and read by everybody', async () => {
    await api.must('secretary', 'community.update', { numbers })
    const { numbers: read } = await api.must('stranger', 'community.get', { communityId: 'QS-2026' })
    expect(read).toEqual([
      { topic: 'gas', name: '青石燃气', phone: '053285550103' },
      { topic: 'lift', name: '青石电梯维保', phone: '96119' },
    ])
    await api.must('secretary', 'community.update', { marketHours: '每周日' })
    expect((await api.must('resident', 'community.get', {})).numbers).toEqual(read)
  })

  test.each([
    ['a number that cannot be called', [{ topic: 'gas' as const, name: '燃气', phone: '8' }]],
    ['no name', [{ topic: 'gas' as const, name: ' ', phone: '96119' }]],
    [
      'more than the list holds',
      Array.from({ length: 21 }, () => ({ topic: 'gas' as const, name: '燃气', phone: '96119' })),
    ],
  ])('are refused when they hold %s, and nothing changes', async (_, wrong) => {
    const before = (await api.must('staff', 'community.rules', {})).numbers
    await expectRefusal(api, 'secretary', 'community.update', { numbers: wrong }, 'input.invalid')
    expect((await api.must('staff', 'community.rules', {})).numbers).toEqual(before)
  })

  test('are not for staff to change', async () => {
    await expectRefusal(api, 'staff', 'community.update', { numbers: [] }, 'role.wrong')
  })
})

describe('who may do which kind of work', () => {
  const roof = { danger: true, licence: '高处作业证', insured: true, firm: false }

  test('[V3] [S11] is the community’s own: set by the secretary, read by everybody, told in the history', async () => {
    api.cloud.clock.advance(60_000)
    await api.must('secretary', 'community.update', { gates: { wall: roof } })
    const { gates } = await api.must('resident', 'community.get', {})
    expect(gates.wall).toEqual(roof)
    expect(gates.gas).toMatchObject({ firm: true })
    const { rows } = await api.must('staff', 'community.history', {})
    expect(rows[0]?.changes).toEqual([
      { what: 'gate', of: '墙面屋顶', from: '要有保险，满 18 岁', to: '要高处作业证，要有保险，满 18 岁' },
    ])
    const { gates: other } = await api.must('otherSecretary', 'community.get', {})
    expect(other.wall?.licence).toBeNull()
  })

  test('[V3] is asked of whoever grabs', async () => {
    const { orderId } = await api.must('resident', 'order.report', { kind: 'wall', text: '墙皮掉了' })
    await api.must('staff', 'order.publish', { orderId })
    const detail = await expectRefusal(api, 'first', 'order.grab', { orderId }, 'order.licenceNeeded')
    expect(detail).toEqual({ licence: '高处作业证' })
  })

  test('[V3] is not for staff to set, nor a kind that is none, nor a licence without a name', async () => {
    await expectRefusal(api, 'staff', 'community.update', { gates: { wall: roof } }, 'role.wrong')
    const wrong = [{ roof }, { wall: { ...roof, licence: '' } }, { wall: { danger: true } }]
    for (const gates of wrong)
      await expectRefusal(api, 'secretary', 'community.update', { gates } as never, 'input.invalid')
    const words = { wall: { ...roof, licence: '代开发票' } }
    await expectRefusal(api, 'secretary', 'community.update', { gates: words }, 'text.refused')
  })
})
