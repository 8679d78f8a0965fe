import {
  after,
  confirm,
  finish,
  grab,
  hours,
  publish,
  refusalOf,
  reported,
  score,
  start,
  eventsOf,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { evolveAll } from './evolve'

const judge = (memberId: string) => ({ memberId, personId: `p:${memberId}`, home: null, relatives: [] })
const called = (byMemberId: string): OrderCommand =>
  ({ ...confirm, by: 'staff', callback: '说好用', byMemberId }) as OrderCommand
/** Six points by `memberId`; from how many on a second person is needed. */
const scoreBy = (memberId: string, secondFrom?: number): OrderCommand =>
  ({
    ...score(6),
    ...{ by: judge(memberId), as: { openid: `o:${memberId}`, name: '周敏' } },
    ...(secondFrom === undefined ? {} : { secondFrom }),
  }) as OrderCommand
const entered = reported({ channel: 'phone', enteredByMemberId: 's1' })
const done = [publish, grab(1), start(1), finish(1)]
const confirmed = after(entered, ...done, called('s1'))
const proposed = after(entered, ...done, called('s1'), scoreBy('s1', 6))
const approve = (memberId: string): OrderCommand => ({
  type: 'approveScore',
  by: judge(memberId),
  at: hours(8),
})
const giveBack = (memberId: string, reason = '高了'): OrderCommand => ({
  ...{ type: 'returnScore', by: judge(memberId), reason, at: hours(8) },
})

test('[P1] from the limit on, what one alone entered, called back and scored waits for a second person', () => {
  expect(eventsOf(confirmed, scoreBy('s1', 6))).toMatchObject([{ type: 'scoreProposed', points: 6 }])
  expect(proposed).toMatchObject({ status: 'confirmed', proposal: { points: 6, by: { memberId: 's1' } } })
  expect(eventsOf(confirmed, scoreBy('s1', 7))).toMatchObject([{ type: 'scored', singleHanded: true }])
})

test('[P1] the limit counts all that the order pays, over everybody of the crew', () => {
  const two = [{ ...publish, slots: 2 } as OrderCommand, grab(1), grab(2), start(1), finish(1)]
  const pair = after(entered, ...two, called('s1'))
  expect(eventsOf(pair, scoreBy('s1', 12))).toMatchObject([{ type: 'scoreProposed' }])
  expect(eventsOf(pair, scoreBy('s1', 13))).toMatchObject([{ type: 'scored' }])
})

test('[P1] where two had a part in it nobody need agree, and nothing is flagged', () => {
  const others = after(entered, ...done, called('s2'))
  for (const state of [others, after(reported(), ...done, confirm)]) {
    const [event] = eventsOf(state, scoreBy('s1', 0))
    expect(event).toMatchObject({ type: 'scored' })
    expect(event).not.toHaveProperty('singleHanded')
  }
  expect(eventsOf(confirmed, scoreBy('s2', 0))).toMatchObject([{ type: 'scored', by: 's2' }])
})

test('[P1] a second person agrees: the score stands as it was proposed, and says who agreed', () => {
  const state = evolveAll(proposed, eventsOf(proposed, approve('s2')))
  expect(state).toMatchObject({
    status: 'scored',
    score: { points: 6, byMemberId: 's1', approvedBy: 's2', singleHanded: true },
  })
  expect(state).not.toHaveProperty('proposal')
  expect(state).not.toHaveProperty('calledBackBy')
})

test('[P1] or sends it back with a reason, and whoever scores it then begins anew', () => {
  expect(refusalOf(proposed, giveBack('s2', ' '))).toBe('input.invalid')
  const back = evolveAll(proposed, eventsOf(proposed, giveBack('s2')))
  expect(back).not.toHaveProperty('proposal')
  expect(refusalOf(back, approve('s2'))).toBe('score.none')
  expect(refusalOf(back, scoreBy('s1', 6))).toBeNull()
})

test('[P1] nobody agrees to their own, nor who did the work or is of their family', () => {
  expect(refusalOf(proposed, approve('s1'))).toBe('score.notByYou')
  expect(refusalOf(proposed, giveBack('s1'))).toBe('score.notByYou')
  expect(
    refusalOf(proposed, { type: 'approveScore', by: { ...judge('m1'), personId: 'p1' }, at: hours(8) }),
  ).toBe('order.selfScore')
  const family: OrderCommand = {
    ...{ type: 'approveScore', by: { ...judge('s2'), relatives: ['m1'] }, at: hours(8) },
  }
  expect(refusalOf(proposed, family)).toBe('order.selfScore')
})

test('who proposed it waits; anybody else may score it by themselves', () => {
  expect(refusalOf(proposed, scoreBy('s1', 6))).toBe('score.waits')
  expect(eventsOf(proposed, scoreBy('s2', 6))).toMatchObject([{ type: 'scored', by: 's2' }])
  expect(refusalOf(confirmed, approve('s2'))).toBe('score.none')
  expect(refusalOf(after(entered, ...done), approve('s2'))).toBe('order.wrongState')
})
