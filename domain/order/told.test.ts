import { dayMs } from '../kernel/time'
import {
  after,
  answerOffer,
  ask,
  block,
  confirm,
  decline,
  finish,
  grab,
  accept,
  handOver,
  tellOverdue,
  hours,
  publish,
  reopen,
  reopenTo,
  reported,
  score,
  start,
  undoReopen,
  volunteer,
  wait,
  withdraw,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { decide } from './decide'
import { evolveAll } from './evolve'
import type { OrderReported } from './events'
import { newsOf, noticesOf, toldRows, whatOf, type Row } from './told'

const answered = (fixed: boolean): OrderCommand => ({
  type: 'answer',
  photos: [],
  text: '看过',
  fixed,
  by: 'w1',
  at: hours(2),
})
const release: OrderCommand = {
  type: 'release',
  memberId: 'm1',
  reason: '',
  holdNos: { p2: 1 },
  at: hours(49),
}
const overdue: OrderCommand = { type: 'expireOffers', holdNos: {}, at: hours(22) }
const expire: OrderCommand = { type: 'expirePromise', holdNos: {}, at: hours(50) }
const takeBack: OrderCommand = {
  ...{ type: 'takeBack', memberId: null, reason: '联系不上', holdNos: {}, by: 's1', at: hours(9) },
}
const object: OrderCommand = {
  type: 'object',
  person: volunteer(5),
  reason: '高了',
  notice: 'hangs',
  at: hours(7),
}
const judge = { memberId: 's2', personId: 'ps2', home: null, relatives: [] }
const answerObjection = (corrected: boolean): OrderCommand => ({
  ...{ type: 'answerObjections', by: judge, seen: 1, text: '看过', at: hours(8) },
  score: corrected ? { difficulty: 'small', adjustments: [], points: 4, rule: '小修' } : null,
})
const appeal: OrderCommand = {
  type: 'appeal',
  person: volunteer(1),
  lapsedAt: hours(50),
  reason: '病了',
  at: hours(51),
}
const answerAppeal = (outcome: 'kept' | 'upheld'): OrderCommand => ({
  ...{
    type: 'answerAppeal',
    memberId: 'm1',
    lapsedAt: hours(50),
    outcome,
    text: '看过',
    by: judge,
    at: hours(52),
  },
})
const setTime: OrderCommand = {
  ...{ type: 'setTime', memberId: 'm1', promisedAt: hours(26), reason: '', visits: [], anyway: false },
  at: hours(3),
}
const declineTime: OrderCommand = { type: 'declineTime', reason: '', freeHours: [], by: 'r1', at: hours(3) }
const join = (number: number): OrderCommand => ({ type: 'join', person: volunteer(number), at: hours(1) })
const three = [join(6), join(7), join(8)]
const done = [publish, grab(1), start(1), finish(1)]
const scored = [...done, confirm, score()]
const asStaff = { ...confirm, by: 'staff', callback: '好了', byMemberId: 'r1' } as OrderCommand
const scorer = { memberId: 'r1', personId: 'ps1', home: null, relatives: [] }
const alone = [
  ...done,
  asStaff,
  {
    ...score(),
    ...{ by: scorer, as: { openid: 'os1', name: '周' }, secondFrom: 0 },
  } as OrderCommand,
]
const approve: OrderCommand = { type: 'approveScore', by: judge, at: hours(8) }
const giveBack: OrderCommand = { type: 'returnScore', by: judge, reason: '高了', at: hours(8) }
const lapsed = [publish, grab(1), expire]

/** Of each line of the table the way there, whose last command brings it about, by whom; and whom it must name. */
const ways: Readonly<
  Record<string, { way: readonly OrderCommand[]; by?: string; names: readonly string[] }>
> = {
  'published.reporter': { way: [publish], by: 's1', names: ['r1'] },
  'published.volunteers': { way: [publish], by: 's1', names: [] },
  'handedOver.reporter': { way: [handOver], by: 's1', names: ['r1'] },
  'handedOver.body': { way: [handOver], by: 's1', names: [] },
  'accepted.reporter': { way: [handOver, accept], by: 'w1', names: ['r1'] },
  'overdueTold.staff': { way: [handOver, tellOverdue], by: '', names: [] },
  'overdueTold.body': { way: [handOver, tellOverdue], by: '', names: [] },
  'answered.mended.reporter': { way: [handOver, answered(true)], by: 'w1', names: ['r1'] },
  'answered.sentBack.reporter': { way: [handOver, answered(false)], by: 'w1', names: ['r1'] },
  'answered.sentBack.staff': { way: [handOver, answered(false)], by: 'w1', names: [] },
  'declined.reporter': { way: [decline], by: 's1', names: ['r1'] },
  'blocked.reporter': { way: [block], by: 's1', names: ['r1'] },
  'withdrawn.crewBefore': { way: [publish, grab(1), withdraw], by: 'r1', names: ['m1'] },
  'grabbed.reporter': { way: [publish, grab(1)], by: 'm1', names: ['r1'] },
  'placeOffered.offered': { way: [publish, grab(1), wait(2), release], by: 'm1', names: ['m2'] },
  'asked.offered': { way: [publish, ask(4)], by: 's1', names: ['m4'] },
  'offerEnded.lapsed.offered': { way: [publish, ask(4), overdue], names: ['m4'] },
  'offerEnded.lapsed.asker': { way: [publish, ask(4), overdue], names: ['s1'] },
  'offerEnded.saidNo.asker': { way: [publish, ask(4), answerOffer(4, false)], by: 'm4', names: ['s1'] },
  'offerEnded.ended.offered': { way: [publish, ask(4), takeBack], by: 's1', names: ['m4'] },
  'placeGiven.asker': { way: [publish, ask(4), answerOffer(4, true)], by: 'm4', names: ['s1'] },
  'placeGiven.reporter': { way: [publish, ask(4), answerOffer(4, true)], by: 'm4', names: ['r1'] },
  'promiseWarned.crew': { way: [publish, grab(1), { type: 'warnPromise', at: hours(45) }], names: ['m1'] },
  'timeSet.reporter': { way: [publish, grab(1), setTime], by: 'm1', names: ['r1'] },
  'timeSet.crew': {
    way: [{ ...publish, slots: 2 } as OrderCommand, grab(1), grab(2), setTime],
    ...{ by: 'm1', names: ['m2'] },
  },
  'timeDeclined.crew': { way: [publish, grab(1), declineTime], by: 'r1', names: ['m1'] },
  'released.noShow.released': { way: lapsed, names: ['m1'] },
  'released.noShow.reporter': { way: lapsed, names: ['r1'] },
  'released.takenBack.released': { way: [publish, grab(1), takeBack], by: 's1', names: ['m1'] },
  'released.takenBack.reporter': { way: [publish, grab(1), takeBack], by: 's1', names: ['r1'] },
  'released.gaveBack.reporter': { way: [publish, grab(1), release], by: 'm1', names: ['r1'] },
  'started.reporter': { way: [publish, grab(1), start(1)], by: 'm1', names: ['r1'] },
  'finished.reporter': { way: done, by: 'm1', names: ['r1'] },
  'leftUnresolved.reporter': {
    way: [publish, grab(1), start(1), finish(1, 'unresolved')],
    ...{ by: 'm1', names: ['r1'] },
  },
  'leftUnresolved.calm.staff': {
    way: [publish, grab(1), start(1), finish(1, 'unresolved')],
    ...{ by: 'm1', names: [] },
  },
  'leftUnresolved.urgent.staff': {
    way: [publish, grab(1), start(1), finish(1, 'unresolved')],
    ...{ by: 'm1', names: [] },
  },
  'confirmed.crew': { way: [...done, confirm], by: 'r1', names: ['m1'] },
  'reopened.calm.staff': { way: [...done, reopen], by: 'r1', names: [] },
  'reopened.urgent.staff': { way: [...done, reopen], by: 'r1', names: [] },
  'reopened.offered': { way: [...done, reopenTo(['m1'])], by: 'r1', names: ['m1'] },
  'reopened.crewBefore': { way: [...done, reopen], by: 'r1', names: ['m1'] },
  'reopenUndone.crew': { way: [...done, reopenTo(['m1']), undoReopen()], by: 'r1', names: ['m1'] },
  'reopenUndone.joiners': { way: [join(6), ...done, reopen, undoReopen()], by: 'r1', names: ['m6'] },
  'scoreWithdrawn.crewBefore': { way: [...scored, reopenTo(['m1'], hours(7))], by: 'r1', names: ['m1'] },
  'scoreWithdrawn.objectors': { way: [...scored, object, reopenTo([], hours(8))], by: 'r1', names: ['m5'] },
  'scored.crew': { way: scored, by: 's1', names: ['m1'] },
  'scored.approved.proposer': { way: [...alone, approve], by: 's2', names: ['r1'] },
  'scoreProposed.staff': { way: alone, by: 'r1', names: [] },
  'scoreReturned.proposer': { way: [...alone, giveBack], by: 's2', names: ['r1'] },
  'objected.crew': { way: [...scored, object], by: 'm5', names: ['m1'] },
  'objected.staff': { way: [...scored, object], by: 'm5', names: [] },
  'scoreKept.objectors': { way: [...scored, object, answerObjection(false)], by: 's2', names: ['m5'] },
  'scoreKept.crew': { way: [...scored, object, answerObjection(false)], by: 's2', names: ['m1'] },
  'scoreCorrected.objectors': { way: [...scored, object, answerObjection(true)], by: 's2', names: ['m5'] },
  'scoreCorrected.crew': { way: [...scored, object, answerObjection(true)], by: 's2', names: ['m1'] },
  'lapseAppealed.staff': { way: [...lapsed, appeal], by: 'm1', names: [] },
  'lapseAnswered.upheld.appellant': {
    way: [...lapsed, appeal, answerAppeal('upheld')],
    by: 's2',
    names: ['m1'],
  },
  'lapseAnswered.kept.appellant': { way: [...lapsed, appeal, answerAppeal('kept')], by: 's2', names: ['m1'] },
  'joined.manyAtDesk.staff': { way: three, by: 'm8', names: [] },
  'joined.manyHeld.crew': { way: [publish, grab(1), ...three], by: 'm8', names: ['m1'] },
  'joined.manyHanded.body': { way: [handOver, ...three], by: 'm8', names: [] },
  'handedOver.joiners': { way: [join(6), handOver], by: 's1', names: ['m6'] },
  'answered.mended.joiners': { way: [join(6), handOver, answered(true)], by: 'w1', names: ['m6'] },
  'answered.sentBack.joiners': { way: [join(6), handOver, answered(false)], by: 'w1', names: ['m6'] },
  'declined.joiners': { way: [join(6), join(7), decline], by: 's1', names: ['m6', 'm7'] },
  'blocked.joiners': { way: [join(6), block], by: 's1', names: ['m6'] },
  'withdrawn.joiners': { way: [join(6), withdraw], by: 'r1', names: ['m6'] },
  'grabbed.joiners': { way: [join(6), publish, grab(1)], by: 'm1', names: ['m6'] },
  'finished.joiners': { way: [join(6), ...done], by: 'm1', names: ['m6'] },
  'leftUnresolved.joiners': {
    way: [join(6), publish, grab(1), start(1), finish(1, 'unresolved')],
    ...{ by: 'm1', names: ['m6'] },
  },
  'confirmed.joiners': { way: [join(6), ...done, confirm], by: 'r1', names: ['m6'] },
  'reopened.joiners': { way: [join(6), ...done, reopen], by: 'r1', names: ['m6'] },
  'settled.crew': { way: [...scored, { type: 'settle', settlementId: 's', at: hours(300) }], names: ['m1'] },
}

/** What the last command of this way tells. */
function toldBy(first: OrderReported, way: readonly OrderCommand[], by: string | null) {
  const last = way.at(-1)
  const before = after(first, ...way.slice(0, -1))
  if (last === undefined) return noticesOf(before, [first], before, by)
  const decision = decide(before, last)
  if (!decision.ok) throw new Error(decision.code)
  return noticesOf(before, decision.events, evolveAll(before, decision.events), by)
}

test.each(Object.entries(ways))(
  '[U3] %s is told, to exactly those it concerns',
  (what, { way, by, names }) => {
    const notice = toldBy(reported({ urgent: what.includes('urgent') }), way, by ?? null).find(
      ({ row }) => whatOf(row) === what,
    )
    expect(notice?.people.map(({ memberId }) => memberId)).toEqual(names)
  },
)

test('[U3] [R8] the desk is told of each report, and of an urgent one that it is', () => {
  const told = (urgent: boolean) =>
    toldBy(reported({ urgent }), [], 'r1').map(({ row }) => [row.who, row.say, row.inApp])
  expect(told(false)).toEqual([['staff', '新报修', 'today']])
  expect(told(true)).toEqual([['staff', '急事待办', 'today']])
})

test('[U3] every line of the table has its way here: without the line its test fails, without a test this one does', () => {
  const lines = toldRows.map((row: Row) => whatOf(row)).filter((what) => !what.startsWith('reported.'))
  expect([...lines].sort()).toEqual(Object.keys(ways).sort())
  expect(new Set(lines).size).toBe(lines.length)
})

test('nobody is told of what they did themselves, nor twice of the same', () => {
  expect(toldBy(reported(), [publish, grab(1), withdraw], 'm1')).toEqual([])
  const both = [{ ...publish, slots: 2 } as OrderCommand, grab(1), grab(2), expire]
  const reporter = toldBy(reported(), both, null).filter(({ row }) => row.who === 'reporter')
  expect(reporter).toHaveLength(1)
})

test('whoever has no account is told nothing', () => {
  const without = { ...reported().reporter, memberId: null, openid: null }
  const told = toldBy(reported({ reporter: without }), [decline], 's1')
  expect(told.flatMap(({ people }) => people.map(({ openid }) => openid))).toEqual([null])
  expect(newsOf(told)).toEqual([])
})

test('what is said fits WeChat’s phrase, five characters', () => {
  for (const { say } of toldRows) expect(say.length).toBeLessThanOrEqual(5)
})

test('only news are kept for the home page, for whoever has an account', () => {
  const at = hours(50)
  expect(newsOf(toldBy(reported(), lapsed, null))).toEqual([
    { memberId: 'm1', what: 'released.noShow.released', at },
    { memberId: 'r1', what: 'released.noShow.reporter', at },
  ])
  expect(newsOf(toldBy(reported(), [publish], 's1'))).toEqual([])
  expect(at).toBeLessThan(hours(0) + 3 * dayMs)
})
