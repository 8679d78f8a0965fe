import { dayMs, hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { cutOff } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

type Who = Parameters<TestApi['must']>[0]
const now = (who: Who) => api.must(who, 'outage.now', {})
const told = async (who: Who) =>
  (await api.must(who, 'member.home', {})).todos
    .filter(({ key }) => key.startsWith('outage'))
    .map(({ label, key }) => `${label} ${key.split(':')[0]}`)
const inHours = (hours: number) => api.cloud.clock.now() + hours * hourMs

test('[R9] is announced once; who lives there has it on the home page, everybody finds it before a report', async () => {
  const input = { kind: 'water' as const, buildings: ['2栋'], endsAt: inHours(6), words: '抢修主管道' }
  const began = api.cloud.clock.now()
  const outage = await expectOnce(api, 'staff', 'outage.announce', input, { ...input, words: '别的' })
  expect(outage).toMatchObject({ buildings: ['2号楼'], startsAt: began, phone: null })
  expect(await told('resident')).toEqual(['停水：2号楼 outage'])
  // Lives in another building.
  expect(await told('neighbour')).toEqual([])
  expect(await now('neighbour')).toMatchObject([{ outageId: outage.outageId, words: '抢修主管道' }])
  expect(await now('outsider')).toEqual([])
})

test('[R9] ends by itself, for people at its hour and in the book when the clock comes by', async () => {
  await cutOff(api)
  api.cloud.clock.advance(6 * hourMs - 1)
  expect(await now('resident')).toHaveLength(1)
  api.cloud.clock.advance(1)
  expect(await now('resident')).toEqual([])
  expect(await told('resident')).toEqual([])
  await api.runTimer()
  expect((await api.must('staff', 'outage.desk', {})).rows).toMatchObject([{ ended: { by: 'time' } }])
})

test('[R9] a correction is told anew; what is over early is told for a day', async () => {
  const { outageId } = await cutOff(api)
  const later = { kind: 'water' as const, buildings: [], endsAt: inHours(9), words: '管子比想的坏' }
  const first = { ...later, outageId, seen: 1 }
  await expectOnce(api, 'staff', 'outage.correct', first, { ...first, words: '别的' })
  expect(await told('neighbour')).toEqual(['停水：全社区 outage'])
  const [seen] = (await api.must('neighbour', 'member.home', {})).todos
  expect(seen?.key).toBe(`outage:${outageId}:2`)
  await expectRefusal(api, 'secretary', 'outage.correct', { ...later, outageId, seen: 1 }, 'outage.changed')
  await expectRefusal(api, 'staff', 'outage.correct', { ...later, outageId, seen: 2 }, 'outage.same')
  await expectRefusal(api, 'secretary', 'outage.end', { outageId, seen: 1 }, 'outage.changed')
  await expectOnce(api, 'staff', 'outage.end', { outageId, seen: 2 }, { outageId, seen: 1 })
  expect(await now('resident')).toEqual([])
  expect(await told('resident')).toEqual(['来水了：全社区 outageOver'])
  await expectRefusal(api, 'staff', 'outage.end', { outageId, seen: 2 }, 'outage.ended')
  api.cloud.clock.advance(dayMs)
  expect(await told('resident')).toEqual([])
})

test('[R9] nobody but the desk of this community says so, in times and places that are', async () => {
  const { outageId } = await cutOff(api)
  const input = { kind: 'gas', endsAt: inHours(2), phone: '96777' } as const
  await expectRefusal(api, 'resident', 'outage.announce', input, 'role.wrong')
  await expectRefusal(api, 'neighbour', 'outage.end', { outageId, seen: 1 }, 'role.wrong')
  await expectRefusal(api, 'outsider', 'outage.desk', {}, 'role.wrong')
  const places = { ...input, buildings: ['99号楼'] }
  await expectRefusal(api, 'staff', 'outage.announce', places, 'member.homeUnknown')
  await expectRefusal(api, 'staff', 'outage.announce', { ...input, endsAt: inHours(0) }, 'outage.timeWrong')
  await expectRefusal(api, 'staff', 'outage.announce', { ...input, words: '代开发票' }, 'text.refused')
  await expectRefusal(api, 'staff', 'outage.end', { outageId: 'nothing', seen: 1 }, 'outage.notFound')
})

test('[R9] nobody is kept from reporting, least of all when it is urgent', async () => {
  await cutOff(api)
  const report = { kind: 'pipe', text: '水管爆了，止不住', urgent: true } as const
  const { orderId } = await api.must('resident', 'order.report', report)
  expect(await api.must('resident', 'order.get', { orderId })).toMatchObject({ urgent: true })
})

test('[R9] two at the desk at once: one correction, the other is told', async () => {
  const { outageId } = await cutOff(api)
  const say = (who: Who, words: string) =>
    api.call(who, 'outage.correct', {
      ...{ outageId, seen: 1, kind: 'water', buildings: ['2号楼'], endsAt: inHours(8), words },
    })
  const replies = await Promise.all([say('staff', '一'), say('secretary', '二')])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ code: 'outage.changed' })
})
