import { limits } from '../../contract/limits'
import { dayMs, minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { people } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { served } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const year = 2026
const unknown = 'ZZZZZZZZZZZZ'
const record = (who: 'first' | 'second' = 'first') => api.must(who, 'certificate.record', {})

/** A visit of so many minutes that was confirmed. */
async function mended(minutes: number, told: number) {
  const orderId = await orderIn(api, 'working')
  api.cloud.clock.advance(minutes * minuteMs)
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好了', minutes: told })
  await api.must('resident', 'order.confirm', { orderId, stars: 5 })
  return orderId
}

test('[V8] the record keeps apart what the clock proves and what was written by hand, by year', async () => {
  await mended(35, 60)
  const waiting = await orderIn(api, 'finished')
  const { service, stints } = await record()
  expect(service).toEqual({ orders: 1, visits: 1, provedMinutes: 35, toldMinutes: 60 })
  expect(stints.find(({ orderId }) => orderId === waiting)).toMatchObject({ pending: true })
  expect((await record('second')).stints).toEqual([])
  expect((await api.must('first', 'certificate.record', { year: 2025 })).stints).toEqual([])
})

test('[V8] a certificate says what the record said, to anyone with its number, member or not, and nothing else', async () => {
  await mended(35, 60)
  const { number } = await expectOnce(api, 'first', 'certificate.issue', { year }, { year: 2025 })
  const told = {
    status: 'valid',
    number,
    community: '阡上社区',
    name: people.first.name,
    year,
    issuedAt: expect.any(Number) as number,
    orders: 1,
    visits: 1,
    provedMinutes: 35,
    toldMinutes: 60,
  }
  for (const who of ['stranger', 'outsider', 'resident'] as const)
    expect(await api.must(who, 'certificate.verify', { number: number.toLowerCase() })).toEqual(told)
  await expectRefusal(api, 'stranger', 'certificate.verify', { number: unknown }, 'certificate.notFound')
})

test('[V8] the same figures are the same certificate; later work does not change one that was made', async () => {
  await mended(35, 60)
  const { number } = await api.must('first', 'certificate.issue', { year })
  expect(await api.must('first', 'certificate.issue', { year })).toEqual({ number })
  await mended(20, 30)
  const later = await api.must('first', 'certificate.issue', { year })
  expect(later.number).not.toBe(number)
  expect(await api.must('stranger', 'certificate.verify', { number })).toMatchObject({ visits: 1 })
  expect(await api.must('stranger', 'certificate.verify', later)).toMatchObject({ visits: 2 })
  expect((await record()).certificates.map((each) => each.number)).toEqual([later.number, number])
})

test('[V8] nobody makes one of nothing, nor more in a day than a day needs', async () => {
  await expectRefusal(api, 'second', 'certificate.issue', { year }, 'certificate.nothingServed')
  for (let made = 0; made <= limits.certificatesOfDay; made += 1) {
    await mended(1, made + 1)
    if (made < limits.certificatesOfDay) await api.must('first', 'certificate.issue', { year })
  }
  await expectRefusal(api, 'first', 'certificate.issue', { year }, 'request.tooMany')
  api.cloud.clock.advance(dayMs)
  await api.must('first', 'certificate.issue', { year })
}, 60_000)

test('[V8] its owner alone ends it, and from then on its number says so and no name', async () => {
  await mended(35, 60)
  const { number } = await api.must('first', 'certificate.issue', { year })
  await expectRefusal(api, 'second', 'certificate.withdraw', { number }, 'certificate.notFound')
  await expectRefusal(api, 'secretary', 'certificate.withdraw', { number }, 'certificate.notFound')
  await api.must('first', 'certificate.withdraw', { number })
  expect(await api.must('stranger', 'certificate.verify', { number })).toEqual({
    ...{ status: 'withdrawn', number, withdrawnAt: api.cloud.clock.now() },
  })
  expect((await record()).certificates).toEqual([])
})

test('[U4] the certificates of who leaves name nobody any more', async () => {
  const visit = await served(api)
  const { number } = await api.must('first', 'certificate.issue', { year })
  await api.must('first', 'certificate.correct', { ...visit, minutes: 90, reason: '忘了写' })
  await api.must('first', 'member.leave', { confirm: '注销' })
  expect(await api.must('stranger', 'certificate.verify', { number })).toMatchObject({ status: 'withdrawn' })
  for (const each of [...api.documents('certificates'), ...api.documents('corrections')])
    expect(JSON.stringify(each)).not.toContain(people.first.name)
  expect((await api.must('staff', 'certificate.corrections', {})).rows).toEqual([])
})

test('[V8] other minutes are asked once a visit, of one’s own, and count when somebody else has agreed', async () => {
  const visit = await served(api)
  const ask = { ...visit, minutes: 90, reason: '忘了写买材料的时间' }
  await expectRefusal(api, 'second', 'certificate.correct', ask, 'certificate.visitUnknown')
  await expectRefusal(
    api,
    'first',
    'certificate.correct',
    { ...ask, startedAt: 1 },
    'certificate.visitUnknown',
  )
  await expectRefusal(api, 'first', 'certificate.correct', { ...ask, reason: '代开发票' }, 'text.refused')
  await expectOnce(api, 'first', 'certificate.correct', ask, { ...ask, minutes: 80 })
  await expectRefusal(api, 'first', 'certificate.correct', { ...ask, minutes: 80 }, 'certificate.asked')
  expect((await record()).service.toldMinutes).toBe(0)
  const { rows } = await api.must('staff', 'certificate.corrections', {})
  expect(rows).toMatchObject([{ name: people.first.name, told: null, minutes: 90, reason: ask.reason }])
  const { waits } = await api.must('staff', 'desk.today', {})
  expect(waits.find(({ key }) => key === 'corrections')).toMatchObject({ count: 1, late: false })

  const answer = { ...visit, memberId: api.memberId('first'), outcome: 'agreed', words: '看得出来' } as const
  await expectOnce(api, 'staff', 'certificate.answer', answer, { ...answer, words: '别的' })
  await expectRefusal(api, 'staff', 'certificate.answer', answer, 'certificate.answered')
  expect(await record()).toMatchObject({
    service: { toldMinutes: 90 },
    stints: [{ toldMinutes: 90, asked: { answer: { outcome: 'agreed', words: '看得出来' } } }],
  })
  const { todos } = await api.must('first', 'member.home', {})
  expect(todos.find(({ key }) => key.startsWith('correction:'))).toMatchObject({ to: ['record'] })
})

test('[V8] asking for what stands there is refused; a kept answer changes nothing', async () => {
  const orderId = await mended(35, 60)
  const startedAt = (await record()).stints[0]?.startedAt ?? 0
  const ask = { orderId, startedAt, reason: '看错了' }
  await expectRefusal(api, 'first', 'certificate.correct', { ...ask, minutes: 60 }, 'certificate.sameMinutes')
  await api.must('first', 'certificate.correct', { ...ask, minutes: 70 })
  const of = { orderId, startedAt, memberId: api.memberId('first') }
  await api.must('secretary', 'certificate.answer', { ...of, outcome: 'kept', words: '就是六十分钟' })
  expect(await record()).toMatchObject({ service: { toldMinutes: 60 }, stints: [{ toldMinutes: 60 }] })
})

test('[V8] nobody answers about their own hours or their family’s, nor who has no desk', async () => {
  const visit = await served(api)
  await api.must('first', 'certificate.correct', { ...visit, minutes: 90, reason: '忘了' })
  const answer = { ...visit, memberId: api.memberId('first'), outcome: 'agreed', words: '好' } as const
  await expectRefusal(api, 'neighbour', 'certificate.answer', answer, 'role.wrong')
  await expectRefusal(api, 'otherSecretary', 'certificate.answer', answer, 'certificate.visitUnknown')
  const none = { ...answer, startedAt: 1 }
  await expectRefusal(api, 'staff', 'certificate.answer', none, 'certificate.visitUnknown')
  // The asker becomes one of the desk, and answers themselves.
  await api.store.update(
    'members',
    { _id: api.memberId('first') },
    { roles: ['resident', 'volunteer', 'staff'] },
  )
  await expectRefusal(api, 'first', 'certificate.answer', answer, 'certificate.notByYou')
  const { home } = people.first
  await api.store.update('members', { _id: api.memberId('staff') }, { home: api.store.command.set(home) })
  await expectRefusal(api, 'staff', 'certificate.answer', answer, 'certificate.notByYou')
})
