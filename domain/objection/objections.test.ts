import fc from 'fast-check'
import type { Judge } from '../kernel/judge'
import type { OrderCommand } from '../order/commands'
import { decide } from '../order/decide'
import { evolveAll } from '../order/evolve'
import { objectionsMax } from '../posting/objection'
import { mayAnswer, objectionAt, objectionsOf, openObjections } from './objections'
import type { OrderState, Scored } from '../order/states'
import { hours, refusalOf, scoredOrder, volunteer } from '../testing/orders'
import { awardEntries } from '../points/award'
import { correctedNotice, correctionEntries } from '../points/correction'
import { draftSettlement, settlementEntries } from '../points/settlement'
import type { LedgerEntry, Settlement } from '../points/types'
import { accountsOf, applyEntry, balanceOf, emptyWallet } from '../points/wallet'

const judge = (number: number, more: Partial<Judge> = {}): Judge => ({
  ...volunteer(number),
  relatives: [],
  ...more,
})
const object = (number: number, notice: 'none' | 'hangs' | 'over' = 'hangs'): OrderCommand => ({
  type: 'object',
  person: volunteer(number),
  reason: '门还是关不上',
  notice,
  at: hours(10),
})
const answer = (by: Judge, seen: number, points: number | null = null, at = hours(11)): OrderCommand => ({
  type: 'answerObjections',
  by,
  seen,
  text: '去现场看过了',
  score: points === null ? null : { difficulty: 'small', adjustments: [], points, rule: `门窗 ${points} 分` },
  at,
})
const settle: OrderCommand = { type: 'settle', settlementId: 'set1', at: hours(99) }

function then(state: OrderState, ...commands: readonly OrderCommand[]): Scored {
  const end = commands.reduce((each, command) => {
    const decision = decide(each, command)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`)
    return evolveAll(each, decision.events)
  }, state)
  if (end.status !== 'scored') throw new Error(end.status)
  return end
}

/** Scored 6 for volunteers 1 and 2 by `s1`. */
const scored = scoredOrder('o1', [1, 2], 6)

describe('an objection', () => {
  test('[P4] comes from anybody while the notice hangs, and not before or after', () => {
    expect(openObjections(then(scored, object(5)))).toMatchObject([
      { person: { memberId: 'm5' }, answer: null },
    ])
    expect(refusalOf(scored, object(5, 'none'))).toBe('objection.notPosted')
    expect(refusalOf(scored, object(5, 'over'))).toBe('objection.windowOver')
  })

  test('[P4] comes from those who did the work as long as the points have not moved', () => {
    expect(refusalOf(scored, object(1, 'none'))).toBeNull()
    expect(refusalOf(scored, object(2, 'over'))).toBeNull()
    const paid = decide(scored, settle)
    if (!paid.ok) throw new Error(paid.code)
    expect(refusalOf(evolveAll(scored, paid.events), object(1))).toBe('objection.windowOver')
  })

  test('is heard once from each person, also after it was answered, and not from a crowd without end', () => {
    const once = then(scored, object(5))
    expect(refusalOf(once, object(5))).toBe('objection.already')
    expect(refusalOf(then(once, answer(judge(8), 1)), object(5))).toBe('objection.already')
    const numbers = Array.from({ length: objectionsMax }, (_, index) => 20 + index)
    const many = then(scored, ...numbers.map((number) => object(number)))
    expect(refusalOf(many, object(5))).toBe('objection.lineFull')
    expect(objectionsMax).toBe(20)
  })

  test('keeps the order’s points where they are until it is answered', () => {
    const disputed = then(scored, object(5))
    expect(refusalOf(disputed, settle)).toBe('order.wrongState')
    expect(objectionAt(disputed)).toBe(hours(10))
    const answered = then(disputed, answer(judge(8), 1))
    expect(refusalOf(answered, settle)).toBeNull()
    expect(objectionAt(answered)).toBeNull()
  })
})

describe('the answer', () => {
  const disputed = then(scored, object(5), object(6))

  test('[P4] comes from somebody who has nothing to do with it', () => {
    const family: readonly [string, Judge][] = [
      ['who scored it', judge(8, { memberId: 's1' })],
      ['who did it', judge(1)],
      ['who objects', judge(5)],
      ['who lives with who did it', judge(8, { home: volunteer(2).home })],
      ['who lives with who objects', judge(8, { home: volunteer(6).home })],
      ['a relative of who did it', judge(8, { relatives: ['m1'] })],
      ['a relative of who objects', judge(8, { relatives: ['m5'] })],
    ]
    for (const [who, by] of family) {
      expect([who, refusalOf(disputed, answer(by, 2, 3))]).toEqual([who, 'objection.notByYou'])
      expect([who, mayAnswer(disputed, by)]).toEqual([who, false])
    }
    expect(refusalOf(disputed, answer(judge(8), 2))).toBeNull()
  })

  test('goes to everybody who waits, and to nobody unread', () => {
    expect(refusalOf(disputed, answer(judge(8), 1))).toBe('objection.changed')
    const answered = then(disputed, answer(judge(8), 2))
    expect(objectionsOf(answered).map((each) => each.answer?.outcome)).toEqual(['kept', 'kept'])
    expect(answered.score).toEqual(scored.score)
    expect(refusalOf(answered, answer(judge(9), 2))).toBe('objection.none')
  })

  test('may correct the score down to nothing, and a correction changes something', () => {
    expect(refusalOf(disputed, answer(judge(8), 2, 6))).toBe('objection.sameScore')
    const corrected = then(disputed, answer(judge(8), 2, 0))
    expect(corrected.score).toMatchObject({
      points: 0,
      byMemberId: 'm8',
      reason: '去现场看过了',
      revision: 1,
    })
  })

  test('stays with those it was given to when somebody objects to the corrected score', () => {
    const again = then(disputed, answer(judge(8), 2, 3), object(7))
    expect(refusalOf(again, answer(judge(8), 3, 4))).toBe('objection.notByYou')
    const twice = then(again, answer(judge(9), 3, 4, hours(12)))
    expect(objectionsOf(twice).map((each) => each.answer?.at)).toEqual([hours(11), hours(11), hours(12)])
    expect(twice.score.revision).toBe(2)
  })
})

describe('a corrected notice', () => {
  const other = scoredOrder('o2', [2, 3], 4, hours(7))
  const draft = { settlementId: 'set1', communityId: 'c1', title: '', noticeDays: 7, by: 's1', at: hours(8) }
  const posted = draftSettlement({ ...draft, orders: [scored, other] })
  if (!posted.ok) throw new Error(posted.code)
  const corrected = then(scored, object(5), answer(judge(8), 1, 1))

  test('has the new points on the lines of the crew, in their places, and says so', () => {
    expect(posted.settlement.lines.map(({ memberId, points }) => [memberId, points])).toEqual([
      ['m2', 10],
      ['m1', 6],
      ['m3', 4],
    ])
    const after = correctedNotice(posted.settlement, scored, corrected)
    expect(after.lines.map(({ memberId, points }) => [memberId, points])).toEqual([
      ['m2', 5],
      ['m1', 1],
      ['m3', 4],
    ])
    expect(after.totalPoints).toBe(10)
    expect(after.corrections).toEqual([{ no: '261121-03', from: 6, to: 1, at: hours(11) }])
  })

  test('is no other when the order does not stand on it', () => {
    const without: Settlement = { ...posted.settlement, orderIds: ['o2'] }
    expect(correctedNotice(without, scored, corrected)).toBe(without)
  })
})

/** Objections and answers in any order, by the wrong people, too; points as a standard might give them. */
const step = fc.oneof(
  fc.record({ what: fc.constant('object' as const), who: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    what: fc.constant('answer' as const),
    who: fc.integer({ min: 1, max: 9 }),
    points: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  fc.record({ what: fc.constant('settle' as const), who: fc.constant(0) }),
)

test('whatever is objected and answered: the books agree, and each of the crew is paid what the score says, once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.array(step, { maxLength: 16 }), (first, steps) => {
      const start = scoredOrder('o1', [1, 2], first)
      const ledger: LedgerEntry[] = awardEntries(start)
      let state = start as OrderState
      steps.forEach((each, index) => {
        const at = hours(10 + index)
        const seen = objectionsOf(state).length
        const command: OrderCommand =
          each.what === 'object'
            ? { ...object(each.who), at }
            : each.what === 'answer'
              ? answer(judge(each.who), seen, each.points, at)
              : { ...settle, at }
        const disputed = openObjections(state).length > 0
        const decision = decide(state, command)
        if (!decision.ok || state.status !== 'scored') return
        const after = evolveAll(state, decision.events)
        if (after.status === 'settled') {
          expect(disputed).toBe(false)
          ledger.push(...settlementEntries(state, { postedByMemberId: 's1' } as Settlement, at))
        } else if (after.status === 'scored' && after.score.points !== state.score.points) {
          ledger.push(...correctionEntries(state, after))
        }
        state = after
      })
      if (!('score' in state)) throw new Error(state.status)
      expect(new Set(ledger.map(({ entryId }) => entryId)).size).toBe(ledger.length)
      expect([...accountsOf(ledger).values()].reduce((sum, points) => sum + points, 0)).toBe(0)
      const { points } = state.score
      for (const memberId of ['m1', 'm2']) {
        const [pending, available] = state.status === 'settled' ? [0, points] : [points, 0]
        expect(balanceOf(ledger, memberId)).toEqual({ pending, available, held: 0 })
        const own = ledger.filter((entry) => entry.memberId === memberId)
        own.reduce(
          (wallet, entry) => {
            const applied = applyEntry(wallet, entry)
            if (!applied.ok) throw new Error(applied.code)
            return applied.wallet
          },
          emptyWallet(memberId, 'c1', '2026-11'),
        )
      }
    }),
    { numRuns: 300 },
  )
})
