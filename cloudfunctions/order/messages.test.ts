import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { openidOf, people, testNow, type PersonName } from '../testing/people'

// Who is told what, step by step: nobody who should know hears nothing, nobody hears of what they did themselves.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

/** Who was told what by this, in the order of their names. */
async function toldBy(act: () => Promise<unknown>): Promise<readonly (readonly string[])[]> {
  const before = api.cloud.outbox.all().length
  await act()
  return api.cloud.outbox
    .all()
    .slice(before)
    .map(({ to, templateId, data }) => {
      const who = (Object.keys(people) as PersonName[]).find((name) => openidOf(name) === to) ?? 'nobody'
      const phrase = (data as Record<string, { value: string } | undefined>)['phrase3']?.value
      return [who, phrase ?? templateId]
    })
    .sort()
}

test('the resident is told of each step of the straight way, the crew that it was confirmed and scored', async () => {
  const orderId = await report(api)
  const step = (who: PersonName, action: 'order.publish' | 'order.grab' | 'order.start') =>
    toldBy(() => api.must(who, action, { orderId }))
  expect(await step('secretary', 'order.publish')).toEqual([['resident', '待抢单']])
  expect(await step('first', 'order.grab')).toEqual([['resident', '已接单']])
  expect(await step('first', 'order.start')).toEqual([['resident', '上门中']])
  const finish = { orderId, outcome: 'fixed', note: '门框已加固' } as const
  expect(await toldBy(() => api.must('first', 'order.finish', finish))).toEqual([['resident', '待您确认']])
  expect(await toldBy(() => api.must('resident', 'order.confirm', { orderId }))).toEqual([
    ['first', '已确认'],
  ])
  const score = { orderId, difficulty: 'small' } as const
  expect(await toldBy(() => api.must('secretary', 'order.score', score))).toEqual([['first', '公示中']])
})

test('what is urgent is told to everybody at the desk at once, and again when it comes back; nobody hears of their own', async () => {
  const told = (...who: PersonName[]) => who.map((name) => [name, '急事待办'])
  expect(await toldBy(() => report(api, { urgent: true }))).toEqual(told('secretary', 'staff'))
  expect(await toldBy(() => report(api))).toEqual([])
  const onBehalf = { name: '孙阿婆', phone: '13900000077' }
  const home = people.resident.home ?? undefined
  const phoned = {
    urgent: true,
    channel: 'phone',
    onBehalf,
    ...(home === undefined ? {} : { home }),
  } as const
  expect(await toldBy(() => report(api, phoned, 'staff'))).toEqual(told('secretary'))
  const orderId = await orderIn(api, 'finished', { urgent: true })
  const again = { orderId, reason: '又漏了' }
  expect(await toldBy(() => api.must('resident', 'order.reopen', again))).toEqual(told('secretary', 'staff'))
  const visit = await orderIn(api, 'working', { urgent: true })
  api.cloud.clock.advance(5 * dayMs)
  const ended = await toldBy(() => api.runTimer())
  expect(ended).toEqual([['resident', '未能解决'], ...told('secretary', 'staff')])
  expect(await api.must('staff', 'order.get', { orderId: visit })).toMatchObject({ status: 'unresolved' })
})

test('the resident is told when it is handed over, answered, blocked or declined', async () => {
  const handed = await report(api)
  const over = { orderId: handed, to: 'property', toName: '物业公司', why: '公共区域' } as const
  expect(await toldBy(() => api.must('secretary', 'order.handOver', over))).toEqual([['resident', '已转办']])
  const answer = { orderId: handed, fixed: true, text: '修好' }
  expect(await toldBy(() => api.must('property', 'order.answer', answer))).toEqual([['resident', '待您确认']])
  const stuck = { orderId: await report(api), by: '邻小区', why: '路权不清', reviewAt: testNow + 9 * dayMs }
  expect(await toldBy(() => api.must('staff', 'order.block', stuck))).toEqual([['resident', '受阻']])
  const no = { orderId: await report(api), reason: '不在范围', whoCanHelp: '开锁公司' }
  expect(await toldBy(() => api.must('staff', 'order.decline', no))).toEqual([['resident', '不受理']])
})

test('who had given their word and is let go is told, and so is the resident, and who moves up', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  const back = { orderId, reason: '临时有事' }
  expect(await toldBy(() => api.must('first', 'order.release', back))).toEqual([
    ['resident', '已接单'],
    ['resident', '重新找人'],
    ['second', 'place'],
  ])
  const taken = { orderId, memberId: api.memberId('second'), reason: '联系不上' }
  expect(await toldBy(() => api.must('secretary', 'order.takeBack', taken))).toEqual([
    ['resident', '重新找人'],
    ['second', '已收回'],
  ])
})

test('what could not be mended is told to the resident', async () => {
  const orderId = await orderIn(api, 'working')
  const finish = { orderId, outcome: 'unresolved', note: '门框烂透了' } as const
  expect(await toldBy(() => api.must('first', 'order.finish', finish))).toEqual([['resident', '未能解决']])
})
