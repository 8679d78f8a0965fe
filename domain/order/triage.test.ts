import { defaultGates, gateTerms, openTerms } from '../community/gates'
import {
  after,
  block,
  confirm,
  decline,
  eventsOf,
  finish,
  grab,
  handOver,
  hours,
  publish,
  refusalOf,
  reopen,
  reported,
  score,
  start,
  t0,
  terms,
  wait,
  withdraw,
} from '../testing/orders'
import { dayMs } from '../kernel/time'
import type { OrderCommand } from './commands'
import { decide } from './decide'
import { evolve } from './evolve'

const answer = (fixed: boolean): OrderCommand => ({
  type: 'answer',
  photos: [],
  text: '换了灯管',
  fixed,
  by: 'w1',
  at: hours(9),
})

describe('given a fresh report', () => {
  const fresh = after(reported())

  test('publishing puts it on the board with its public words and slots', () => {
    const open = after(reported(), { ...publish, slots: 2, summary: '门框开裂' } as OrderCommand)
    expect(open).toMatchObject({
      status: 'open',
      summary: '门框开裂',
      crew: [],
      waiting: [],
      promisedAt: null,
    })
    expect(open.terms.slots).toBe(2)
  })

  test('[R8] what only a firm may touch is never published, by its kind or by a danger in it', () => {
    const gas = gateTerms(defaultGates, 'other', ['gas'])
    expect(decide(fresh, { ...publish, gate: gas } as OrderCommand)).toEqual({
      ok: false,
      code: 'order.firmOnly',
      detail: { what: 'gas' },
    })
    const closed = gateTerms(
      { lock: { danger: false, licence: null, insured: false, firm: true } },
      'lock',
      [],
    )
    expect(refusalOf(fresh, { ...publish, kind: 'lock', gate: closed } as OrderCommand)).toBe(
      'order.firmOnly',
    )
    const asReported = after(reported({ terms: { ...terms, ...gas }, dangers: ['gas'] }))
    expect(refusalOf(asReported, publish)).toBe('order.firmOnly')
  })

  test('[R8] a danger that was told of is none only for a reason, which stays in the journal', () => {
    const told = after(reported({ dangers: ['gas', 'height'] }))
    const looked = (why: string) => ({ ...publish, dangers: [], why, gate: openTerms }) as OrderCommand
    expect(refusalOf(told, looked(' '))).toBe('order.dangerUnexplained')
    expect(eventsOf(told, looked('只是柜门'))).toMatchObject([
      { type: 'published', cleared: { dangers: ['gas', 'height'], why: '只是柜门' } },
    ])
    expect(after(reported({ dangers: ['gas'] }), looked('只是柜门'))).toMatchObject({
      status: 'open',
      dangers: [],
    })
  })

  test('[V3] what the community asks of the kind goes along with the order, with the kind as it was corrected', () => {
    const gate = gateTerms(defaultGates, 'electric', [])
    expect(after(reported(), { ...publish, kind: 'electric', gate } as OrderCommand)).toMatchObject({
      kind: 'electric',
      terms: { ...terms, licence: '电工证', danger: true, insured: true, firm: [] },
    })
  })

  test('publishing words that tell the door is refused', () => {
    const telling = { ...publish, summary: '2单元1401门框开裂' } as OrderCommand
    expect(refusalOf(fresh, telling)).toBe('order.summaryTellsPrivate')
  })

  test('publishing words with the reporter’s name is refused', () => {
    expect(refusalOf(fresh, { ...publish, summary: '钱多多家门框' } as OrderCommand)).toBe(
      'order.summaryTellsPrivate',
    )
  })

  test('[R5] handing over sets the day by which an answer is owed', () => {
    const state = after(reported(), handOver)
    expect(state).toMatchObject({
      status: 'handedOver',
      dueAt: hours(1) + terms.handOverDays * dayMs,
      no: '261121-03',
    })
  })

  test.each([
    ['an answer', 'dueAt', handOver],
    ['a review', 'reviewAt', block],
  ])('%s owed by now or earlier is refused, and the field is named', (_, field, command) => {
    const owed = (moment: number) => decide(fresh, { ...command, [field]: moment })
    expect(owed(t0)).toEqual({ ok: false, code: 'input.invalid', detail: { field } })
    expect(owed(hours(1))).toEqual({ ok: false, code: 'input.invalid', detail: { field } })
    expect(owed(hours(1) + 1)).toMatchObject({ ok: true })
  })

  test('publishing words that hold the reporter’s own room is refused, even where it looks like a measure', () => {
    expect(refusalOf(fresh, { ...publish, summary: '客厅换1401瓦的灯' } as OrderCommand)).toBe(
      'order.summaryTellsPrivate',
    )
  })

  test('[S10] declining tells the reason and who can help', () => {
    expect(after(reported(), decline)).toMatchObject({
      status: 'declined',
      reason: '家电保修期内',
      whoCanHelp: '厂家售后',
    })
  })

  test('nobody can grab it before it is published', () => {
    expect(refusalOf(fresh, grab(1))).toBe('order.wrongState')
  })
})

describe('given an order that was handed over', () => {
  test('[R5] a good answer finishes it without a crew and says who did it', () => {
    const state = after(reported(), handOver, answer(true))
    expect(state).toMatchObject({
      status: 'finished',
      crew: [],
      doneBy: { toName: '安和物业' },
      result: { note: '换了灯管' },
    })
  })

  test('[R5] a bad answer brings it back to the community, unresolved', () => {
    const state = after(reported(), handOver, answer(false))
    expect(state).toMatchObject({ status: 'unresolved', triedBy: ['安和物业'] })
    expect(refusalOf(state, publish)).toBeNull()
  })

  test('it may turn out to be blocked by a third party', () => {
    expect(after(reported(), handOver, block)).toMatchObject({ status: 'blocked', by: '隔壁小区' })
  })
})

describe('given an order on the board', () => {
  test('the desk may hand it over as long as nobody has it', () => {
    expect(refusalOf(after(reported(), publish), handOver)).toBeNull()
  })

  test('the desk may not take it out of a crew’s hands', () => {
    const partly = after(reported(), { ...publish, slots: 2 } as OrderCommand, grab(1))
    expect(refusalOf(partly, handOver)).toBe('order.wrongState')
    expect(refusalOf(partly, block)).toBe('order.wrongState')
  })

  test.each([
    ['published', publish, ['reported', 'unresolved', 'blocked']],
    ['handed over', handOver, ['reported', 'unresolved', 'blocked', 'open']],
    ['declined', decline, ['reported', 'unresolved', 'blocked']],
    ['blocked', block, ['reported', 'unresolved', 'blocked', 'open', 'handedOver']],
    ['withdrawn', withdraw, ['reported', 'unresolved', 'blocked', 'open', 'handedOver', 'taken']],
    ['answered', answer(true), ['handedOver']],
    ['reopened', reopen, ['finished', 'confirmed', 'scored']],
  ])('it may be %s from its own statuses only', (_, command, statuses) => {
    const visited = [publish, grab(1), start(1), finish(1)]
    const states = [
      ...[[], [publish], [publish, grab(1)], visited.slice(0, 3), visited, [...visited, confirm]],
      [...visited, confirm, score()],
      ...[[handOver], [block], [handOver, answer(false)], [decline], [withdraw]],
    ].map((commands) => after(reported(), ...commands))
    const may = states.filter((state) => refusalOf(state, command) === null).map(({ status }) => status)
    expect(may.sort()).toEqual([...statuses].sort())
  })

  test('the reporter may take it back from half a crew, too', () => {
    const half = after(reported(), { ...publish, slots: 2 } as OrderCommand, grab(1))
    expect(refusalOf(half, withdraw)).toBeNull()
  })

  test('the reporter may take it back until somebody is at the door', () => {
    expect(refusalOf(after(reported(), publish, grab(1), wait(2)), withdraw)).toBeNull()
    expect(refusalOf(after(reported(), publish, grab(1), start(1)), withdraw)).toBe('order.wrongState')
  })
})

test('an order that came back is published again under its number', () => {
  const state = after(reported(), publish, grab(1), start(1), finish(1), reopen, publish)
  expect(state).toMatchObject({ status: 'open', no: '261121-03', reopenedCount: 1, crew: [] })
})

test('a refusal for the wrong state names the state', () => {
  expect(eventsOf(after(reported()), decline)).toHaveLength(1)
  expect(refusalOf(after(reported(), decline), publish)).toBe('order.wrongState')
})

test('an event that no decision could have made is a programming error', () => {
  expect(() => evolve(after(reported(), publish), { type: 'settled', settlementId: 's', at: t0 })).toThrow(
    'open',
  )
  expect(() =>
    evolve(after(reported()), { type: 'answered', text: '', fixed: true, photos: [], by: 's1', at: t0 }),
  ).toThrow('answered')
})
