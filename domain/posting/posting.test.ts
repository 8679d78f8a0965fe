import fc from 'fast-check'
import type { Judge } from '../kernel/judge'
import { dayMs } from '../kernel/time'
import { answerConsent, nameOnWall, type Named } from './consent'
import {
  answerAll,
  forgetIn,
  mayAnswer,
  objectionsMax,
  openOf,
  openSince,
  whyNotAnswer,
  whyNotObject,
  type Objection,
} from './objection'
import { hang, isOver, standOf } from './window'

const person = (number: number) => ({ memberId: `m${number}`, personId: `p${number}`, home: null })
const judge = (number: number, more: Partial<Judge> = {}): Judge => ({
  ...person(number),
  relatives: [],
  ...more,
})
const from = (number: number, answered = false): Objection => ({
  person: person(number),
  at: number,
  reason: `第 ${number} 个不同意`,
  answer: answered ? { outcome: 'kept', text: '看过了', byMemberId: 's1', at: 50 } : null,
})

describe('a window', () => {
  const week = hang(1000, 7)

  test('is open from the moment it hangs until its last day is over, to the millisecond', () => {
    expect(week).toEqual({ postedAt: 1000, objectionUntil: 1000 + 7 * dayMs })
    expect(standOf(week, 1000)).toBe('hangs')
    expect(standOf(week, week.objectionUntil - 1)).toBe('hangs')
    expect(standOf(week, week.objectionUntil)).toBe('over')
    expect(standOf(null, 1000)).toBe('none')
  })

  test('of no days is over at once', () => {
    expect(isOver(hang(1000, 0), 1000)).toBe(true)
  })
})

describe('an objection', () => {
  const may = (more: Partial<Parameters<typeof whyNotObject>[0]>) =>
    whyNotObject({ objections: [], memberId: 'm1', own: false, stand: 'hangs', ...more })?.code ?? null

  test('is heard once from each, while it hangs; from whom it is about before and after as well', () => {
    expect(may({})).toBeNull()
    expect(may({ stand: 'none' })).toBe('objection.notPosted')
    expect(may({ stand: 'over' })).toBe('objection.windowOver')
    expect(may({ stand: 'none', own: true })).toBeNull()
    expect(may({ stand: 'over', own: true })).toBeNull()
    expect(may({ objections: [from(1, true)] })).toBe('objection.already')
  })

  test('finds no room beside twenty others', () => {
    const others = Array.from({ length: objectionsMax }, (_, place) => from(place + 2))
    expect(may({ objections: others.slice(1) })).toBeNull()
    expect(may({ objections: others })).toBe('objection.lineFull')
  })

  test('waits since the first of those that have no answer', () => {
    expect(openSince([from(3, true), from(5), from(8)])).toBe(5)
    expect(openSince([from(3, true)])).toBeNull()
  })
})

describe('an answer (P4)', () => {
  const disputed = { byMemberId: 'm9', about: [person(1)], objections: [from(2), from(3, true)] }

  test('comes neither from who made it, nor whom it is about, nor who objects, nor their family', () => {
    expect(mayAnswer(disputed, judge(9))).toBe(false)
    expect(mayAnswer(disputed, judge(1))).toBe(false)
    expect(mayAnswer(disputed, judge(2))).toBe(false)
    expect(mayAnswer(disputed, judge(7, { relatives: ['m2'] }))).toBe(false)
    expect(mayAnswer(disputed, judge(3))).toBe(true)
    expect(mayAnswer(disputed, judge(7))).toBe(true)
  })

  test('is to what was read: nobody is answered unread, and nobody twice', () => {
    expect(whyNotAnswer(disputed, judge(7), 2)).toBeNull()
    expect(whyNotAnswer(disputed, judge(7), 1)?.code).toBe('objection.changed')
    expect(whyNotAnswer({ ...disputed, objections: [from(3, true)] }, judge(7), 1)?.code).toBe(
      'objection.none',
    )
    expect(whyNotAnswer(disputed, judge(2), 2)?.code).toBe('objection.notByYou')
  })

  test('ends every wait at once and changes no answer given before', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (answered) => {
        const before = answered.map((one, place) => from(place, one))
        const after = answerAll(before, { outcome: 'changed', text: '改了', byMemberId: 's2', at: 99 })
        expect(openOf(after)).toEqual([])
        expect(after.filter(({ answer }) => answer?.at === 50)).toHaveLength(answered.filter(Boolean).length)
      }),
    )
  })
})

test('who leaves takes back what waits; of what was answered only that somebody objected stays', () => {
  const forget = { person: () => person(0), said: (words: string) => words.replace('某某', '') }
  const objections = [from(1), { ...from(1, true), reason: '我说的' }, { ...from(2), reason: '某某说的' }]
  expect(forgetIn(objections, 'm1', forget)).toEqual([
    { ...from(1, true), person: person(0), reason: '' },
    { ...from(2), person: person(0), reason: '说的' },
  ])
})

describe('a name on a wall', () => {
  const asked: Named = { memberId: 'm1', name: '陈桂兰', consent: 'asked', at: 1 }

  test('is masked until its owner says yes, and again when they take it back', () => {
    const said = (named: readonly Named[] | null) => (named ?? []).map(nameOnWall)
    expect(nameOnWall(asked)).toBe('陈**')
    const given = answerConsent([asked], 'm1', { given: true, at: 2 })
    expect(said(given)).toEqual(['陈桂兰'])
    expect(said(answerConsent(given ?? [], 'm1', { given: false, at: 3 }))).toEqual(['陈**'])
  })

  test('is nobody else’s to give', () => {
    expect(answerConsent([asked], 'm2', { given: true, at: 2 })).toBeNull()
  })
})
