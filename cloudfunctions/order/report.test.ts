import { limits } from '../../contract/limits'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport, report } from '../testing/orders'
import { people } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const stateOf = (orderId: string) => {
  const state = api.documents('orders').find(({ _id }) => _id === orderId)?.state
  if (state === undefined) throw new Error('no such order')
  return state
}
const onBehalf = { name: '许奶奶', phone: '13900000077' }

test('a report keeps the words private and proposes public ones, once for each requestId', async () => {
  const answer = await expectOnce(api, 'resident', 'order.report', doorReport, {
    ...doorReport,
    urgent: true,
  })
  expect(answer).toMatchObject({ status: 'reported', no: '261121-01' })
  const state = stateOf(answer.orderId)
  expect(state).toMatchObject({ text: doorReport.text, summary: '卧室门框开裂需要维修', channel: 'self' })
  expect(state.place).toEqual({ building: '2号楼', unit: '2单元', room: '1401' })
  expect(state.reporter).toMatchObject({ name: people.resident.name, phone: people.resident.phone })
})

test('the place is the one given, else the one in the words, else one’s own home', async () => {
  const placeOf = async (input: Parameters<typeof report>[1]) => stateOf(await report(api, input)).place
  const home = { building: '3', unit: '1', room: '305' }
  expect(await placeOf({ home })).toEqual({ building: '3号楼', unit: '1单元', room: '305' })
  expect(await placeOf({ text: '1号楼3单元502水管漏了' })).toEqual({
    building: '1号楼',
    unit: '3单元',
    room: '502',
  })
  expect(await placeOf({ text: '门坏了' })).toEqual(people.resident.home)
})

test('a home that is not in this community is refused', async () => {
  const home = { building: '9号楼', unit: '1单元', room: '101' }
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, home }, 'member.homeUnknown')
})

test('[R2] the desk reports for people without a smartphone, who are then owed a call', async () => {
  const input = { ...doorReport, channel: 'phone', onBehalf } as const
  const state = stateOf(await report(api, input, 'staff'))
  expect(state.reporter).toEqual({ memberId: null, personId: null, openid: null, ...onBehalf })
  expect(state.channel).toBe('phone')
  const silent = stateOf(await report(api, { onBehalf }, 'secretary'))
  expect(silent.channel).toBe('desk')
})

test('nobody else reports for others, nor on the desk’s channels', async () => {
  for (const channel of ['phone', 'desk', 'proxy'] as const) {
    await expectRefusal(api, 'resident', 'order.report', { ...doorReport, channel, onBehalf }, 'role.wrong')
    await expectRefusal(api, 'resident', 'order.report', { ...doorReport, channel }, 'role.wrong')
  }
  await expectRefusal(api, 'first', 'order.report', { ...doorReport, onBehalf }, 'role.wrong')
})

test('the desk must say for whom, and where', async () => {
  await expectRefusal(api, 'staff', 'order.report', { ...doorReport, channel: 'phone' }, 'input.invalid')
  const nowhere = { kind: 'door', text: '门坏了', channel: 'phone', onBehalf } as const
  await expectRefusal(api, 'staff', 'order.report', nowhere, 'order.placeMissing')
})

test('risky words are refused; when the check is down the report goes through to the desk', async () => {
  const text = '办证刻章找我'
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, text }, 'text.refused')
  api.cloud.openapi.setFault('security.msgSecCheck', { errcode: -1, errmsg: 'system error' })
  await report(api)
  api.cloud.openapi.setFault('security.msgSecCheck', undefined)
  expect(api.logged.join()).toContain('words could not be checked')
  expect(api.logged.join()).not.toMatch(/陈桂兰|1401|openid-resident/)
})

test('pictures must be there', async () => {
  await expectRefusal(api, 'resident', 'order.report', { ...doorReport, photos: ['none'] }, 'photo.notFound')
})

test('[R1] many reports at once each get a number of their own', async () => {
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      api.call(index % 2 === 0 ? 'resident' : 'neighbour', 'order.report', {
        ...doorReport,
        text: `门坏了${index}`,
      }),
    ),
  )
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  const numbers = api.documents('orders').map(({ state }) => state.no)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('one report sent many times at once is one order', async () => {
  const before = api.documents('orders').length
  const replies = await Promise.all(
    Array.from({ length: 6 }, () =>
      api.call('resident', 'order.report', doorReport, { requestId: 'one-report' }),
    ),
  )
  for (const reply of replies) expect(reply).toEqual(replies[0])
  expect(api.documents('orders')).toHaveLength(before + 1)
})

test('a requestId of another command is not taken for a report', async () => {
  const orderId = await report(api)
  await api.must('resident', 'order.withdraw', { orderId }, { requestId: 'withdrawn-before' })
  const options = { requestId: 'withdrawn-before' }
  await expectRefusal(api, 'resident', 'order.report', doorReport, 'request.idReused', options)
})

describe('a day', () => {
  let other: TestApi
  beforeEach(async () => {
    other = await openTestApi()
  })
  afterEach(() => other.close())

  test('has no more than so many reports of one person; the desk takes in what is more, and so does tomorrow', async () => {
    const max = limits.reportsOfDay
    for (let reported = 0; reported < max; reported += 1) await report(other)
    expect(await expectRefusal(other, 'resident', 'order.report', doorReport, 'request.tooMany')).toEqual({
      max,
    })
    await report(other, {}, 'neighbour')
    await report(other, { channel: 'phone', onBehalf }, 'staff')
    other.cloud.clock.advance(dayMs)
    await report(other)
  })

  test('a copy of the last report of a day is answered like the first', async () => {
    for (let reported = 1; reported < limits.reportsOfDay; reported += 1) await report(other)
    const options = { requestId: 'the-last-of-the-day' }
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => other.call('resident', 'order.report', doorReport, options)),
    )
    expect(replies[0]).toMatchObject({ ok: true })
    for (const reply of replies) expect(reply).toEqual(replies[0])
  })

  test('has no more than so many reports of a whole community', async () => {
    const counted = await openTestApi({
      store: { ...api.store, count: () => Promise.resolve(limits.reportsOfCommunityDay) },
    })
    const input = { ...doorReport, channel: 'phone', onBehalf } as const
    await expectRefusal(counted, 'staff', 'order.report', input, 'request.tooMany')
    await counted.close()
  })
})

test('[R8] a danger that was pressed makes it urgent, with its own deadlines, and is kept with what the words tell', async () => {
  const { orderId } = await api.must('resident', 'order.report', {
    ...{ kind: 'other', text: '电梯困人，三楼冒烟', danger: 'lift' },
  })
  const order = api.documents('orders').find(({ _id }) => _id === orderId)
  expect(order?.state).toMatchObject({ urgent: true, dangers: ['fire', 'lift'], terms: { triageHours: 2 } })
})
