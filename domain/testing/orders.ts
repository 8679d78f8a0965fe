import { defaultRules } from '../community/defaults'
import { termsOf } from '../community/terms'
import type { OrderCommand, OrderRefusal } from '../order/commands'
import { decide } from '../order/decide'
import { begin, evolveAll } from '../order/evolve'
import type { OrderEvent, OrderReported } from '../order/events'
import type { OrderState, Scored } from '../order/states'
import type { OrderPerson, Terms } from '../order/types'
import { dayMs, hourMs } from '../kernel/time'
import type { Papers } from '../member/papers'

/** Saturday 21 November 2026, 14:00 in Shanghai: what is due some hours or days later is due by day. */
export const t0 = Date.UTC(2026, 10, 21, 6)
export const hours = (count: number): number => t0 + count * hourMs

/** Of age, insured for years, without any licence. */
export const grown: Papers = { licences: [], insuredUntil: t0 + 1000 * dayMs, minor: false }

export const terms: Terms = termsOf(defaultRules, 'door', false)

/** An invented volunteer; each number lives behind a door of their own. */
export function volunteer(number: number): OrderPerson {
  return {
    memberId: `m${number}`,
    personId: `p${number}`,
    openid: `o${number}`,
    name: `志愿${number}`,
    phone: `1390000000${number}`,
    home: { building: '9', unit: '1', room: String(100 + number) },
  }
}

/** Whoever rings up or comes to the desk has no account (R2). */
function reporterBy(channel: OrderReported['channel'] = 'self'): OrderReported['reporter'] {
  const known = { name: '钱多多', phone: '13800001234' }
  return channel === 'phone' || channel === 'desk'
    ? { memberId: null, personId: null, openid: null, ...known }
    : { memberId: 'r1', personId: 'pr1', openid: 'or1', ...known }
}

export function reported(changes: Partial<OrderReported> = {}): OrderReported {
  return {
    type: 'reported',
    at: t0,
    orderId: 'order1',
    communityId: 'c1',
    no: '261121-03',
    channel: 'self',
    kind: 'door',
    text: '2号楼2单元1401家的卧室门框开裂需要维修',
    summary: '卧室门框开裂需要维修',
    photos: [],
    place: { building: '2', unit: '2', room: '1401' },
    reporter: reporterBy(changes.channel),
    enteredByMemberId: 'r1',
    urgent: false,
    terms,
    ...changes,
  }
}

/** Runs commands one after another; each must be accepted. */
export function after(first: OrderReported, ...commands: readonly OrderCommand[]): OrderState {
  return commands.reduce<OrderState>((state, command) => {
    const decision = decide(state, command)
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.code}`)
    return evolveAll(state, decision.events)
  }, begin(first))
}

/** The desk asks a volunteer by name. */
export const ask = (number: number, at = hours(3)): OrderCommand => ({
  type: 'ask',
  person: volunteer(number),
  by: { memberId: 's1', openid: 'os1' },
  holdNo: 1,
  papers: grown,
  at,
})

/** What somebody says to the place that is kept for them; the third in line may have it next. */
export const answerOffer = (number: number, yes: boolean, at = hours(4)): OrderCommand => ({
  type: 'answerOffer',
  person: volunteer(number),
  yes,
  holdNo: 1,
  papers: grown,
  holdNos: { p3: 1 },
  at,
})

/** The events of an accepted command. */
export function eventsOf(state: OrderState, command: OrderCommand): readonly OrderEvent[] {
  const decision = decide(state, command)
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.code}`)
  return decision.events
}

/** Why a command was refused; null when it was not. */
export function refusalOf(state: OrderState, command: OrderCommand): OrderRefusal | null {
  const decision = decide(state, command)
  return decision.ok ? null : decision.code
}

export const publish: OrderCommand = { type: 'publish', by: 's1', at: hours(1) }
export const grab = (number: number, at = hours(2), holdNo: number | null = 1): OrderCommand => ({
  type: 'grab',
  person: volunteer(number),
  holdNo,
  papers: grown,
  at,
})
export const wait = (number: number, at = hours(2)): OrderCommand => ({
  type: 'wait',
  person: volunteer(number),
  papers: grown,
  at,
})
export const start = (number: number, at = hours(3)): OrderCommand => ({
  type: 'start',
  memberId: `m${number}`,
  papers: grown,
  at,
})
export const finish = (number: number, outcome: 'fixed' | 'unresolved' = 'fixed'): OrderCommand => ({
  type: 'finish',
  memberId: `m${number}`,
  outcome,
  note: '换了一截门框',
  materials: '木条',
  minutes: 40,
  photos: [],
  at: hours(4),
})
export const confirm: OrderCommand = {
  type: 'confirm',
  by: 'reporter',
  callback: null,
  stars: 5,
  at: hours(5),
}
export const score = (points = 6): OrderCommand => ({
  type: 'score',
  difficulty: 'medium',
  adjustments: [],
  points,
  rule: '门窗·中修 6 分',
  reason: '',
  by: { memberId: 's1', personId: 'ps1', home: { building: '8', unit: '1', room: '101' }, relatives: [] },
  at: hours(6),
})
export const handOver: OrderCommand = {
  type: 'handOver',
  body: { bodyId: 'b1', to: 'property', toName: '安和物业' },
  why: '公共区域',
  by: 's1',
  at: hours(1),
}
/** Their own day, two days on. */
export const accept: OrderCommand = { type: 'accept', until: hours(50), words: '', by: 'w1', at: hours(2) }
/** After the days that a community gives a body. */
export const tellOverdue: OrderCommand = { type: 'tellOverdue', at: hours(80) }
export const block: OrderCommand = {
  type: 'block',
  blocker: '隔壁小区',
  why: '路不归我们管',
  reviewAt: hours(100),
  by: 's1',
  at: hours(1),
}
export const decline: OrderCommand = {
  type: 'decline',
  reason: '家电保修期内',
  whoCanHelp: '厂家售后',
  by: 's1',
  at: hours(1),
}
export const withdraw: OrderCommand = { type: 'withdraw', reason: '自己修好了', by: 'r1', at: hours(2.5) }
/** Nobody of those who came before could come now. */
export const reopen: OrderCommand = {
  ...{ type: 'reopen', reason: '又裂了', photos: [], ableIds: [], by: 'r1', at: hours(6) },
}
/** These of them could. */
export const reopenTo = (ableIds: readonly string[], at = hours(6)): OrderCommand => ({
  ...{ type: 'reopen', reason: '又裂了', photos: ['p9'], ableIds, by: 'r1', at },
})
export const undoReopen = (at = hours(6.1)): OrderCommand => ({ type: 'undoReopen', by: 'r1', at })

/** A scored order of these volunteers. */
export function scoredOrder(orderId: string, crew: readonly number[], points: number, at = hours(6)): Scored {
  const first = reported({ orderId, terms: { ...terms, slots: crew.length } })
  const grabs = crew.map((number) => grab(number))
  const state = after(first, publish, ...grabs, start(crew[0] ?? 0), finish(crew[0] ?? 0), confirm, {
    ...score(points),
    at,
  })
  if (state.status !== 'scored') throw new Error(`the order is ${state.status}`)
  return state
}
