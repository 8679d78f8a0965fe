import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { appealed, lapsed } from '../testing/lapses'
import { orderIn } from '../testing/orders'
import { people } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const mine = (who: 'first' | 'second' = 'first') => api.must(who, 'volunteer.lapses', {})
const answer = { outcome: 'upheld', reason: '住户也这么说' } as const

test('[V5] a late give-back and a no-show stay on one’s own page, whoever mended it afterwards; early is blameless', async () => {
  const early = await orderIn(api, 'taken')
  await api.must('first', 'order.release', { orderId: early, reason: '有事' })
  expect(await mine()).toEqual({ rows: [], counted: 0 })

  const { orderId } = await lapsed(api)
  await api.must('second', 'order.grab', { orderId })
  api.cloud.clock.advance(3 * dayMs)
  await api.runTimer()
  await api.must('third', 'order.grab', { orderId })
  await api.must('third', 'order.start', { orderId })
  await api.must('third', 'order.finish', { orderId, outcome: 'fixed', note: '好了' })
  expect(await mine()).toMatchObject({
    counted: 1,
    rows: [{ orderId, cause: 'gaveBack', counts: true, appeal: null }],
  })
  expect(await mine('second')).toMatchObject({
    counted: 1,
    rows: [{ orderId, cause: 'noShow', counts: true }],
  })
})

test('[V5] what lies more than a year back is still shown, and counts no more', async () => {
  await lapsed(api)
  api.cloud.clock.advance(366 * dayMs)
  expect(await mine()).toMatchObject({ counted: 0, rows: [{ counts: true }] })
})

test('[V5] [P4] an appeal is said once, by whoever it is about, and waits at the desk', async () => {
  const lapse = await lapsed(api)
  const input = { ...lapse, reason: '住户临时改了时间' }
  await expectRefusal(api, 'second', 'volunteer.appeal', input, 'lapse.notFound')
  await expectRefusal(api, 'first', 'volunteer.appeal', { ...input, lapsedAt: 1 }, 'lapse.notFound')
  await expectRefusal(api, 'first', 'volunteer.appeal', { ...input, reason: '代开发票' }, 'text.refused')
  await expectOnce(api, 'first', 'volunteer.appeal', input, { ...input, reason: '别的话' })
  await expectRefusal(api, 'first', 'volunteer.appeal', input, 'lapse.appealed')
  expect((await mine()).rows).toMatchObject([{ appeal: { reason: '住户临时改了时间', answer: null } }])
  const { rows } = await api.must('staff', 'volunteer.appeals', {})
  expect(rows).toMatchObject([
    {
      orderId: lapse.orderId,
      name: people.first.name,
      said: '家里有急事',
      cause: 'gaveBack',
      answerBy: 'me',
    },
  ])
  expect((await api.must('staff', 'desk.today', {})).appeals).toBe(1)
  await expectRefusal(api, 'second', 'volunteer.appeals', {}, 'role.wrong')
  expect((await api.must('otherSecretary', 'volunteer.appeals', {})).rows).toEqual([])
})

test('[V5] [P4] upheld, it counts no more, neither for them nor in the figures; kept, it goes on counting', async () => {
  const upheld = await appealed(api)
  const visits = async () => (await api.must('staff', 'desk.figures', {})).visits
  expect((await visits()).givenBack).toBe(1)
  await expectOnce(
    api,
    'staff',
    'volunteer.answerAppeal',
    { ...upheld, ...answer },
    {
      ...{ ...upheld, ...answer, outcome: 'kept' as const },
    },
  )
  expect(await mine()).toMatchObject({
    counted: 0,
    rows: [{ counts: false, appeal: { answer: { outcome: 'upheld', text: '住户也这么说' } } }],
  })
  expect((await visits()).givenBack).toBe(0)
  expect((await api.must('staff', 'desk.today', {})).appeals).toBe(0)

  const kept = await appealed(api)
  await api.must('staff', 'volunteer.answerAppeal', { ...kept, outcome: 'kept', reason: '住户说在家等着' })
  expect(await mine()).toMatchObject({ counted: 1 })
  expect((await visits()).givenBack).toBe(1)
  await expectRefusal(api, 'secretary', 'volunteer.answerAppeal', { ...kept, ...answer }, 'lapse.answered')
})

test('[P4] nobody answers their own appeal, nor one that nobody made', async () => {
  const one = await appealed(api)
  await api.must('secretary', 'member.appoint', { memberId: one.memberId, roles: ['staff'] })
  await expectRefusal(api, 'first', 'volunteer.answerAppeal', { ...one, ...answer }, 'lapse.notByYou')
  expect((await api.must('first', 'volunteer.appeals', {})).rows).toMatchObject([{ answerBy: 'others' }])
  const other = { ...one, memberId: api.memberId('second') }
  await expectRefusal(api, 'staff', 'volunteer.answerAppeal', { ...other, ...answer }, 'lapse.notFound')
  await expectRefusal(api, 'second', 'volunteer.answerAppeal', { ...one, ...answer }, 'role.wrong')
})

test('[V5] the history tells of an appeal only to the desk and to whom it is about', async () => {
  const { orderId } = await appealed(api)
  const told = async (who: 'staff' | 'first' | 'resident' | 'second') =>
    (await api.must(who, 'order.get', { orderId })).history.map(({ what }) => what)
  expect(await told('staff')).toContain('lapseAppealed')
  expect(await told('first')).toContain('lapseAppealed')
  expect(await told('resident')).not.toContain('lapseAppealed')
  expect(await told('second')).not.toContain('lapseAppealed')
})
