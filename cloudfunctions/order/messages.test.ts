import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { appealed } from '../testing/lapses'
import { orderIn, report } from '../testing/orders'
import { posted } from '../testing/points'
import { here, openidOf, people, testNow, type PersonName } from '../testing/people'

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
  expect(await step('secretary', 'order.publish')).toContainEqual(['resident', '待抢单'])
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
  expect(await toldBy(() => report(api))).toEqual([
    ['secretary', '新报修'],
    ['staff', '新报修'],
  ])
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
  expect(await toldBy(() => api.must('resident', 'order.reopen', again))).toEqual([
    ['first', '请您返修'],
    ...told('secretary', 'staff'),
  ])
  const visit = await orderIn(api, 'working', { urgent: true })
  api.cloud.clock.advance(5 * dayMs)
  const ended = await toldBy(() => api.runTimer())
  // Nor did whoever came before say that they come again.
  const lapsed = [
    ['first', '已过时间'],
    ['resident', '没修成'],
  ] as const
  expect(ended).toEqual([...lapsed, ...told('secretary', 'staff')])
  expect(await api.must('staff', 'order.get', { orderId: visit })).toMatchObject({ status: 'unresolved' })
})

test('the resident is told when it is handed over, answered, blocked or declined', async () => {
  const handed = await report(api)
  const over = { orderId: handed, bodyId: here.communityId, why: '公共区域' } as const
  expect(await toldBy(() => api.must('secretary', 'order.handOver', over))).toEqual([
    ['property', '转办给你们'],
    ['resident', '已转办'],
  ])
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
    ['resident', '重新找人'],
    ['second', 'place'],
  ])
  const yes = { orderId, yes: true }
  expect(await toldBy(() => api.must('second', 'order.answerOffer', yes))).toEqual([['resident', '已接单']])
  const taken = { orderId, memberId: api.memberId('second'), reason: '联系不上' }
  expect(await toldBy(() => api.must('secretary', 'order.takeBack', taken))).toEqual([
    ['resident', '重新找人'],
    ['second', '已收回'],
  ])
})

test('what could not be mended is told to the resident', async () => {
  const orderId = await orderIn(api, 'working')
  const finish = { orderId, outcome: 'unresolved', note: '门框烂透了' } as const
  expect(await toldBy(() => api.must('first', 'order.finish', finish))).toEqual([
    ['resident', '没修成'],
    ['secretary', '没修成'],
    ['staff', '没修成'],
  ])
})

test('[S2] [R8] the whole desk is told of a report, urgent or not, but for who entered it', async () => {
  expect(await toldBy(() => report(api))).toEqual([
    ['secretary', '新报修'],
    ['staff', '新报修'],
  ])
  expect(await toldBy(() => report(api, { urgent: true }))).toContainEqual(['staff', '急事待办'])
  expect(await toldBy(() => report(api, { danger: 'flood' }))).toContainEqual(['staff', '急事待办'])
  const entered = { onBehalf: { name: '吴小满', phone: '13900000099' }, channel: 'phone' } as const
  expect(await toldBy(() => report(api, entered, 'staff'))).toEqual([['secretary', '新报修']])
})

test('[V1] [U3] volunteers of the trade are told of a new order: those with the papers, and not of their own home', async () => {
  const publish = async (orderId: string) =>
    (await toldBy(() => api.must('secretary', 'order.publish', { orderId })))
      .filter(([, said]) => said === '有新单')
      .map(([who]) => who)
  expect(await publish(await report(api))).toEqual(['first', 'fourth', 'second', 'third'])
  expect(await publish(await report(api, { kind: 'electric' }))).toEqual(['electrician'])
  const home = { building: '3号楼', unit: '1单元', room: '601' }
  expect(await publish(await report(api, { home }))).toEqual(['fourth', 'second', 'third'])
})

test('[R5] [U3] 物业 is told of what is handed to it, and the desk of what comes back', async () => {
  const orderId = await report(api)
  const over = { orderId, bodyId: here.communityId, why: '公共区域' } as const
  expect(await toldBy(() => api.must('secretary', 'order.handOver', over))).toContainEqual([
    'property',
    '转办给你们',
  ])
  const { todos } = await api.must('property', 'member.home', {})
  expect(todos).toMatchObject([{ key: `handed:${orderId}`, to: ['bodyOrder', { orderId }] }])
  const back = { orderId, fixed: false, text: '不归我们管' }
  const told = await toldBy(() => api.must('property', 'order.answer', back))
  expect(told).toContainEqual(['staff', '退回社区'])
  expect((await api.must('property', 'member.home', {})).todos).toEqual([])
})

test('[R7] [S2] 没修好 is told to the desk and to the crew whose work it was, who find it on their home page', async () => {
  const orderId = await orderIn(api, 'finished')
  const told = await toldBy(() => api.must('resident', 'order.reopen', { orderId, reason: '又裂了' }))
  expect(told).toEqual([
    ['first', '请您返修'],
    ['secretary', '没修好'],
    ['staff', '没修好'],
  ])
  const { todos } = await api.must('first', 'member.home', {})
  expect(todos.map(({ key }) => key)).toContain(`offer:${orderId}`)
  const other = await orderIn(api, 'finished')
  await api.must('secretary', 'volunteer.review', {
    ...{ memberId: api.memberId('first'), verdict: 'suspended', reason: '停一停' },
  })
  await api.must('resident', 'order.reopen', { orderId: other, reason: '又裂了' })
  expect(await newsOf('first')).toContain('reopened.crewBefore')
})

test('[U3] a withdrawal under the crew is told to them', async () => {
  const orderId = await orderIn(api, 'taken')
  const told = await toldBy(() => api.must('resident', 'order.withdraw', { orderId, reason: '自己修好了' }))
  expect(told).toEqual([['first', '已撤回']])
  expect(await newsOf('first')).toEqual(['withdrawn.crewBefore'])
})

test('[V5] [U3] who did not come finds it on their home page, and so does the resident whom nobody came to', async () => {
  await orderIn(api, 'taken')
  api.cloud.clock.advance(3 * dayMs)
  const told = await toldBy(() => api.runTimer())
  expect(told).toContainEqual(['first', '没有上门'])
  expect(told).toContainEqual(['resident', '重新找人'])
  expect(await newsOf('first')).toEqual(['released.noShow.released'])
  expect(await newsOf('resident')).toEqual(['released.noShow.reporter'])
  api.cloud.clock.advance(4 * dayMs)
  expect(await newsOf('first')).toEqual([])
})

test('[P4] [U3] the objector and the appellant find their answer on their home page', async () => {
  const { orderId } = await posted(api)
  const objection = { orderId, reason: '评高了' }
  const asked = await toldBy(() => api.must('neighbour', 'points.object', objection))
  expect(asked).toContainEqual(['staff', '评分有异议'])
  await api.must('staff', 'points.answer', { orderId, seen: 1, reason: '按标准' })
  expect(await newsOf('neighbour')).toEqual(['scoreKept.objectors'])
  const lapse = await appealed(api)
  await api.must('staff', 'volunteer.answerAppeal', { ...lapse, outcome: 'upheld', reason: '查过了' })
  expect(await newsOf('first')).toContain('lapseAnswered.upheld.appellant')
})

/** What stands as news of orders on somebody's home page. */
async function newsOf(who: PersonName): Promise<string[]> {
  const { todos } = await api.must(who, 'member.home', {})
  return todos.map(({ key }) => key.split(':')[0] ?? '').filter((what) => what.includes('.'))
}
