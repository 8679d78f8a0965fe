import type { InputOf } from '../../contract/actions'
import { limits } from '../../contract/limits'
import { dayMs } from '../../domain/kernel/time'
import type { OrderStatus } from '../../domain/order/types'
import type { OrderActionName } from './command'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { here, testNow, type PersonName } from '../testing/people'
import { expectOnce, expectRefusal } from '../testing/proofs'

// What holds for every command that changes one order; what is special to one stands in its own test.

type Status = Parameters<typeof orderIn>[1]
/** Calls back, corrections, answers to objections, appeals and what one did alone have tests of their own: nothing else begins with them. */
type Command = Exclude<
  OrderActionName,
  | 'callback.log'
  | 'order.correct'
  | 'points.answer'
  | 'order.approveScore'
  | 'order.returnScore'
  | `volunteer.${string}`
>

interface Case<Name extends Command> {
  who: PersonName
  from: Status
  to: OrderStatus
  input: Omit<InputOf<Name>, 'orderId'>
  /** another input, as a reused requestId would bring it; otherwise another order is named */
  words?: readonly string[]
}

const later = testNow + 180 * dayMs
/** Set by `tomorrowIn`. */
const soon = 0

const cases: { readonly [Name in Command]: Case<Name> } = {
  'order.join': { who: 'neighbour', from: 'open', to: 'open', input: {} },
  'order.leaveJoin': { who: 'neighbour', from: 'open', to: 'open', input: {} },
  'order.withdraw': {
    who: 'resident',
    from: 'open',
    to: 'withdrawn',
    input: { reason: '好了' },
    words: ['reason'],
  },
  'order.publish': {
    who: 'staff',
    from: 'reported',
    to: 'open',
    input: { summary: '门框开裂' },
    words: ['summary'],
  },
  'order.handOver': {
    who: 'secretary',
    from: 'reported',
    to: 'handedOver',
    input: { bodyId: here.communityId, why: '公共区域' },
    words: ['why'],
  },
  'order.accept': {
    who: 'property',
    from: 'reported',
    to: 'handedOver',
    input: { until: soon, words: '明天来人' },
    words: ['words'],
  },
  'order.answer': {
    who: 'property',
    from: 'reported',
    to: 'finished',
    input: { fixed: true, text: '修好' },
    words: ['text'],
  },
  'order.decline': {
    who: 'secretary',
    from: 'reported',
    to: 'declined',
    input: { reason: '不在范围', whoCanHelp: '开锁公司' },
    words: ['reason', 'whoCanHelp'],
  },
  'order.block': {
    who: 'staff',
    from: 'open',
    to: 'blocked',
    input: { by: '邻小区', why: '路权不清', reviewAt: later },
    words: ['by', 'why'],
  },
  'order.takeBack': {
    who: 'secretary',
    from: 'taken',
    to: 'open',
    input: { reason: '联系不上' },
    words: ['reason'],
  },
  'order.endVisit': {
    who: 'staff',
    from: 'working',
    to: 'unresolved',
    input: { reason: '没有再来' },
    words: ['reason'],
  },
  'order.contact': { who: 'first', from: 'taken', to: 'taken', input: {} },
  'order.grab': { who: 'first', from: 'open', to: 'taken', input: {} },
  'order.wait': { who: 'second', from: 'taken', to: 'taken', input: {} },
  'order.ask': { who: 'secretary', from: 'open', to: 'open', input: { memberId: '' } },
  'order.answerOffer': { who: 'second', from: 'open', to: 'taken', input: { yes: true } },
  'order.release': { who: 'first', from: 'taken', to: 'open', input: { reason: '有事' }, words: ['reason'] },
  'order.setTime': {
    who: 'first',
    from: 'taken',
    to: 'taken',
    // Far from whatever else they have promised.
    input: { promisedAt: 0, reason: '临时加班', anyway: true },
    words: ['reason'],
  },
  'order.declineTime': {
    who: 'resident',
    from: 'taken',
    to: 'taken',
    input: { reason: '那天不在家' },
    words: ['reason'],
  },
  'order.start': { who: 'first', from: 'taken', to: 'working', input: {} },
  'order.finish': {
    who: 'first',
    from: 'working',
    to: 'finished',
    input: { outcome: 'fixed', note: '已加固', materials: '木条' },
    words: ['note', 'materials'],
  },
  'order.confirm': {
    who: 'resident',
    from: 'finished',
    to: 'confirmed',
    input: { stars: 4 },
    words: ['callback'],
  },
  'order.reopen': {
    who: 'resident',
    from: 'confirmed',
    to: 'open',
    input: { reason: '又裂了' },
    words: ['reason'],
  },
  'order.undoReopen': { who: 'resident', from: 'finished', to: 'finished', input: {} },
  'order.score': {
    who: 'secretary',
    from: 'confirmed',
    to: 'scored',
    input: { difficulty: 'small', reason: '按标准' },
    words: ['reason'],
  },
  'points.object': {
    who: 'first',
    from: 'scored',
    to: 'scored',
    input: { reason: '评低了' },
    words: ['reason'],
  },
}

const names = Object.keys(cases) as Command[]
const caseOf = (name: Command) => cases[name] as Case<'order.withdraw'>
/** Each test is a day later than the one before: whatever day a command names is the day after. */
const tomorrowIn = (input: object) =>
  Object.fromEntries(
    (['promisedAt', 'until', 'reviewAt', 'dueAt'] as const)
      .filter((field) => field in input)
      .map((field) => [field, api.cloud.clock.now() + dayMs]),
  )
const inputOf = (name: Command, orderId: string) =>
  ({
    orderId,
    ...caseOf(name).input,
    ...tomorrowIn(caseOf(name).input),
    ...(name === 'order.ask' ? { memberId: api.memberId('fourth') } : {}),
  }) as never

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
// Nobody may come to hold too many orders on the way, nor report too many in one day.
afterEach(async () => {
  api.cloud.clock.advance(dayMs)
  for (const { state } of api.documents('orders')) {
    if (state.status !== 'taken' && state.status !== 'open') continue
    await api.must('resident', 'order.withdraw', { orderId: state.orderId })
  }
})

async function ready(name: Command): Promise<string> {
  const orderId = await orderIn(api, caseOf(name).from)
  if (name === 'order.leaveJoin') await api.must('neighbour', 'order.join', { orderId })
  if (name === 'order.undoReopen') await api.must('resident', 'order.reopen', { orderId })
  if (ofBody(name)) {
    await api.must('secretary', 'order.handOver', { orderId, bodyId: here.communityId })
  }
  if (name === 'order.answerOffer') {
    await api.must('staff', 'order.ask', { orderId, memberId: api.memberId('second') })
  }
  return orderId
}

const ofBody = (name: Command): boolean => name === 'order.answer' || name === 'order.accept'

const stateOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)?.state

test.each(names)('%s does what it says, once for each requestId', async (name) => {
  const orderId = await ready(name)
  // One on which it could be done as well: only its id stands against it.
  const other = await ready(name)
  await expectOnce(api, caseOf(name).who, name, inputOf(name, orderId), inputOf(name, other))
  expect(stateOf(orderId)?.status).toBe(caseOf(name).to)
})

test.each(names)('%s refuses an order that is not there', async (name) => {
  await expectRefusal(api, caseOf(name).who, name, inputOf(name, 'nothing'), 'order.notFound')
})

test.each(names)('%s refuses an order of another community like one that is not there', async (name) => {
  const orderId = await ready(name)
  await expectRefusal(api, 'otherSecretary', name, inputOf(name, orderId), 'order.notFound')
})

test.each(names.filter((name) => caseOf(name).words !== undefined))(
  '%s refuses words that the content check finds risky',
  async (name) => {
    const orderId = await ready(name)
    for (const word of caseOf(name).words ?? []) {
      const input = { ...(inputOf(name, orderId) as object), [word]: '办证刻章找我' } as never
      await expectRefusal(api, caseOf(name).who, name, input, 'text.refused')
    }
  },
)

const way: readonly Status[] = ['reported', 'open', 'taken', 'working', 'finished', 'confirmed', 'scored']
/** From which of the straight way's statuses each command may come. */
const from: { readonly [Name in Command]: readonly Status[] } = {
  'order.join': ['reported', 'open', 'taken', 'working', 'finished'],
  // At any time.
  'order.leaveJoin': ['reported', 'open', 'taken', 'working', 'finished', 'confirmed', 'scored'],
  'order.withdraw': ['reported', 'open', 'taken'],
  'order.publish': ['reported'],
  'order.handOver': ['reported', 'open'],
  'order.accept': [],
  'order.answer': [],
  'order.decline': ['reported'],
  'order.block': ['reported', 'open'],
  'order.contact': ['open', 'taken', 'working'],
  'order.grab': ['open', 'taken', 'working'],
  'order.wait': ['open', 'taken'],
  'order.ask': ['open'],
  // Whoever is asked nothing is told so, wherever the order stands.
  'order.answerOffer': way,
  'order.release': ['open', 'taken'],
  'order.takeBack': ['taken', 'working'],
  'order.endVisit': ['working'],
  'order.setTime': ['taken'],
  'order.declineTime': ['taken'],
  'order.start': ['taken'],
  'order.finish': ['working'],
  'order.confirm': ['finished'],
  'order.reopen': ['finished', 'confirmed', 'scored'],
  'order.undoReopen': [],
  'order.score': ['confirmed'],
  'points.object': ['scored'],
}

test('every command refuses every status it does not belong to', async () => {
  for (const status of way) {
    const orderId = await orderIn(api, status)
    for (const name of names.filter((each) => !from[each].includes(status))) {
      // The property company sees only what was handed to it; the desk stands in for it here.
      const who = ofBody(name) ? 'secretary' : caseOf(name).who

      const detail = await expectRefusal(api, who, name, inputOf(name, orderId), 'order.wrongState')
      expect(detail).toEqual({ status })
    }
    if (status === 'working')
      await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好' })
  }
})

test('what one person does to one order in a day is bounded: the order does not grow without end, others go on', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('first', 'order.contact', { orderId })
  const order = api.documents('orders').find(({ _id }) => _id === orderId)!
  const look = order.journal.at(-1)!
  const max = limits.commandsOfDay
  const mine = order.journal.filter(({ byMemberId }) => byMemberId === look.byMemberId).length
  const more = Array.from({ length: max - mine }, (_, index) => ({ ...look, key: `req:more:${index}` }))
  await api.store.update('orders', { _id: orderId }, { journal: api.store.command.push(more) })
  const detail = await expectRefusal(api, 'first', 'order.start', { orderId }, 'request.tooMany')
  expect(detail).toEqual({ max })
  await api.must('second', 'order.wait', { orderId })
  api.cloud.clock.advance(dayMs)
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好' })
})
