import { bodyOf, consentOf } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { homesHeld } from '../../domain/member/homes'
import { papersOf, type Papers } from '../../domain/member/papers'
import type { OrderCommand } from '../../domain/order/commands'
import { openTerms } from '../../domain/community/gates'
import { decide } from '../../domain/order/decide'
import { objectionsOf } from '../../domain/objection/objections'
import { hoursLeft } from '../../domain/order/hours'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import type { OrderPerson } from '../../domain/order/types'
import { orderPerson } from './person'
import { confirmsAs } from './rights'
import type { Viewer } from './viewer'

/**
 * What this member may do with the order now, as names of actions: the rules themselves are asked, with blameless
 * values for what people would still have to fill in. Whether the person holds too many orders is not known here.
 */
export function allowedCommands(state: OrderState, viewer: Asker, now: number): string[] {
  const drafts = {
    ...deskDrafts(state, viewer, now),
    ...crewDrafts(state, viewer, now),
    ...objectionDrafts(state, viewer, now),
    ...reporterDrafts(state, viewer, now),
    ...joinDrafts(state, viewer, now),
  }
  return Object.entries(drafts)
    .filter(([, command]) => decide(state, command).ok)
    .map(([name]) => name)
}

type Asker = Pick<Viewer, 'member' | 'acting'>
type Drafts = Record<string, OrderCommand>

function deskDrafts(state: OrderState, { member, acting }: Asker, at: number): Drafts {
  const by = member.memberId
  const answer: Drafts = can(acting, 'answerHandOver', thingOf(state))
    ? {
        'order.accept': { type: 'accept', until: at + 1, words: '-', by, at },
        'order.answer': { type: 'answer', text: '-', fixed: true, photos: [], by, at },
      }
    : {}
  if (!can(acting, 'runDesk')) return answer
  return {
    ...answer,
    // Public words are written at publishing, so words that tell too much now are no obstacle.
    // Nor are dangers that somebody may look at and find to be none.
    'order.publish': { type: 'publish', by, summary: '-', dangers: [], why: '-', gate: openTerms, at },
    'order.handOver': { type: 'handOver', body: { to: 'other', toName: '-' }, why: '', by, at },
    'order.decline': { type: 'decline', reason: '-', whoCanHelp: '-', callback: '-', by, at },
    'order.correct': { type: 'correct', note: '-', photos: ['-'], reason: '-', by, at },
    'callback.log': {
      type: 'logCall',
      reached: false,
      way: 'phone',
      through: '',
      words: '',
      nextAt: null,
      by,
      at,
    },
    'order.takeBack': { type: 'takeBack', memberId: null, reason: '-', holdNos: {}, by, at },
    'order.ask': { type: 'ask', person: anybody, by: member, holdNo: 1, papers: anyPapers(state), at },
    'order.endVisit': { type: 'endVisit', reason: '-', by, at },
    'order.block': { type: 'block', blocker: '-', why: '-', reviewAt: at + 1, by, at },
    'order.approveScore': { type: 'approveScore', by: member, at },
    'order.returnScore': { type: 'returnScore', by: member, reason: '-', at },
    'order.score': {
      type: 'score',
      difficulty: 'small',
      adjustments: [],
      points: 1,
      rule: '-',
      reason: '',
      by: member,
      at,
    },
  }
}

/** Whom they would ask is not known yet: somebody who could take it. */
const anybody: OrderPerson = { memberId: '-', personId: '-', openid: '', name: '', phone: '', home: null }
const anyPapers = ({ terms: { licence } }: OrderState): Papers => ({
  licences: licence === null ? [] : [{ name: licence, until: Infinity }],
  insuredUntil: Infinity,
  minor: false,
})

function crewDrafts(state: OrderState, { member, acting }: Asker, at: number): Drafts {
  if (!can(acting, 'serve')) return {}
  const { memberId } = member
  const person = orderPerson(member)
  const papers = papersOf(member)
  const homes = homesHeld(member, at)
  return {
    'order.grab': { type: 'grab', person, holdNo: 1, papers, homes, at },
    'order.answerOffer': { type: 'answerOffer', person, yes: false, holdNo: 1, papers, holdNos: {}, at },
    'order.wait': { type: 'wait', person, papers, homes, at },
    'order.release': { type: 'release', memberId, reason: '', holdNos: {}, at },
    'order.contact': { type: 'viewContact', memberId, at },
    'order.setTime': {
      ...{ type: 'setTime', memberId, promisedAt: someHour(state, at), reason: '-' },
      ...{ visits: [], anyway: true, at },
    },
    'order.start': { type: 'start', memberId, papers, at },
    'order.finish': {
      type: 'finish',
      memberId,
      outcome: 'fixed',
      note: '-',
      materials: '',
      minutes: null,
      photos: [],
      at,
    },
  }
}

/** When somebody is at home. */
const someHour = ({ freeHours }: OrderState, at: number): number =>
  Math.max(at, hoursLeft(freeHours, at)[0]?.from ?? 0) + 1

/** Nobody follows it for somebody else; the desk, and the body that has it or had it, have it before their eyes anyway. */
function joinDrafts(state: OrderState, { member, acting }: Asker, at: number): Drafts {
  const thing = thingOf(state)
  const had = thing.onceSentTo.includes(bodyOf(acting) ?? '')
  if (consentOf(acting) !== null || had || can(acting, 'answerHandOver', thing)) return {}
  const { memberId } = member
  return {
    'order.join': { type: 'join', person: orderPerson(member), at },
    'order.leaveJoin': { type: 'leaveJoin', memberId, at },
  }
}

/** Anybody may object who finds the order on a notice; here those who did the work, who need no notice for it. */
function objectionDrafts(state: OrderState, { member, acting }: Asker, at: number): Drafts {
  if (consentOf(acting) !== null) return {}
  const object: Drafts = {
    'points.object': { type: 'object', person: orderPerson(member), reason: '-', notice: 'none', at },
  }
  if (!can(acting, 'score')) return object
  const seen = objectionsOf(state).length
  const answer = { type: 'answerObjections', by: member, seen, text: '-', score: null, at } as const
  return { ...object, 'points.answer': answer }
}

function reporterDrafts(state: OrderState, { member, acting }: Asker, at: number): Drafts {
  const by = member.memberId
  const as = confirmsAs(acting, state)
  const confirm: Drafts =
    as === null ? {} : { 'order.confirm': { type: 'confirm', by: as, callback: '-', stars: null, at } }
  if (!can(acting, 'speak', thingOf(state))) return confirm
  return {
    ...confirm,
    'order.declineTime': { type: 'declineTime', reason: '', freeHours: [], by, at },
    'order.withdraw': { type: 'withdraw', reason: '', callback: '-', by, at },
    'order.reopen': { type: 'reopen', reason: '', photos: [], ableIds: [], by, at },
    'order.undoReopen': { type: 'undoReopen', by, at },
  }
}
