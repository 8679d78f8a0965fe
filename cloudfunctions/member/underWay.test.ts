import { actionNames, isQuery, type ActionName } from '../../contract/names'
import { underWayStatuses } from '../../domain/order/phases'
import { minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { holdBeforeWriting } from '../testing/held'
import { orderIn } from '../testing/orders'
import { people } from '../testing/people'
import { goodWay } from '../testing/specimens'

// Whatever a person, or somebody about them, had begun when they left ends later: it names nobody and waits for nobody.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

type Who = keyof typeof people
const isOfHere = (who: string): who is Who => Object.hasOwn(people, who)

async function timePasses(): Promise<void> {
  for (let run = 0; run < 3; run += 1) {
    api.cloud.clock.advance(3 * minuteMs)
    await api.runTimer()
  }
}

/** What still waits for one who is gone. */
function waitingFor(memberId: string): unknown[] {
  const orders = api
    .documents('orders')
    .filter(
      ({ reporterId, status, activeIds }) =>
        activeIds.includes(memberId) || (reporterId === memberId && underWayStatuses.includes(status)),
    )
  const held = api
    .documents('redemptions')
    .filter((each) => each.memberId === memberId && each.status === 'held')
  const looking = api.documents('members').filter(({ leaving }) => leaving !== undefined && leaving !== null)
  return [...orders, ...held, ...looking]
}

/** Everything but looking: leaving itself, and the way in. */
const commands = actionNames.filter(
  (action) => !isQuery(action) && action !== 'member.leave' && action !== 'member.join',
)

/** Those about somebody else who may leave while it is under way. */
const aboutOthers: readonly (readonly [ActionName, Who])[] = [
  ['order.confirm', 'first'],
  ['order.reopen', 'first'],
  ['order.score', 'first'],
  ['order.score', 'resident'],
  ['points.settle', 'first'],
  ['points.settle', 'resident'],
  ['points.object', 'first'],
  ['points.answer', 'first'],
  ['points.answer', 'neighbour'],
  ['member.appoint', 'property'],
]

const races: (readonly [ActionName, Who | 'who asks'])[] = [
  ...commands.map((action) => [action, 'who asks'] as const),
  ...aboutOthers,
]

test.each(races)(
  '[U4] %s under way when %s leaves tells nobody and waits for nobody',
  async (action, who) => {
    const { who: asker, input } = await goodWay(action, api)
    const leaver = who === 'who asks' ? asker : who
    if (!isOfHere(leaver)) throw new Error('somebody of this community leaves')
    if (leaver === 'secretary') {
      await api.must('secretary', 'member.appoint', { memberId: api.memberId('staff'), roles: ['secretary'] })
    }
    const left = watch(api, leaver)
    const held = await holdBeforeWriting(api, asker, { action, input, requestId: 'under-way-001' })
    const reply = await api.call(leaver, 'member.leave', { confirm: '注销' })
    await held.goOn()
    if (!reply.ok) {
      // What they had to do was done, and could only be so by staying.
      expect(reply).toMatchObject({ code: 'member.stillBusy' })
      return
    }
    await timePasses()
    expect(await left()).toEqual([])
    expect(waitingFor(api.memberId(leaver))).toEqual([])
    expect(await api.call(leaver, action, input)).toMatchObject({ ok: false, code: 'member.none' })
  },
)

test('[U4] two reports, a grab and a redemption that were sent together with the leaving leave nothing behind', async () => {
  const open = await orderIn(api, 'open')
  const left = watch(api, 'second')
  const text = '3号楼1单元602钱春生家门坏了，13900000012'
  const held = await Promise.all([
    holdBeforeWriting(api, 'second', { action: 'order.report', input: { kind: 'door', text } }),
    holdBeforeWriting(api, 'second', { action: 'order.grab', input: { orderId: open } }),
  ])
  await api.must('second', 'member.leave', { confirm: '注销' })
  for (const call of held) expect(await call.goOn()).toMatchObject({ ok: true })
  expect(await left()).not.toEqual([])
  await timePasses()
  expect(await left()).toEqual([])
  expect(waitingFor(api.memberId('second'))).toEqual([])
})

test('[V9] a grab under way when its volunteer is suspended is taken back, and the order is free again', async () => {
  const orderId = await orderIn(api, 'open')
  const held = await holdBeforeWriting(api, 'first', { action: 'order.grab', input: { orderId } })
  const suspend = { memberId: api.memberId('first'), verdict: 'suspended', reason: '按章程' } as const
  await api.must('staff', 'volunteer.review', suspend)
  expect(await held.goOn()).toMatchObject({ ok: true })
  await timePasses()
  expect(await api.must('staff', 'order.get', { orderId })).toMatchObject({ status: 'open', crew: [] })
})
