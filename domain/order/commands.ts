import type { Decision } from '../kernel/decision'
import type { GateTerms } from '../community/gates'
import type { Home } from '../kernel/home'
import type { Judge } from '../kernel/judge'
import type { Stand } from '../posting/window'
import type { OrderEvent } from './events'
import type { Papers } from '../member/papers'
import type { Hazard } from './hazards'
import type { ByStandard } from './scores'
import type { appealOutcomes, CallWay, OrderKind, OrderPerson, SentTo, Span } from './types'

/** Place number for each waiting person (by personId); null or absent = at their cap, so passed over. */
export type HoldNos = Readonly<Record<string, number | null>>

/** What people and the clock ask of an order. `at` is the moment (epoch ms), `by` the memberId of who acts. */
export type OrderCommand =
  | {
      type: 'publish'
      by: string
      slots?: number
      summary?: string
      kind?: OrderKind
      /** what the desk has seen that can hurt whoever mends it; absent: as it was reported */
      dangers?: readonly Hazard[]
      /** why a danger that was told of is none */
      why?: string
      /** what the community asks of this kind and these dangers now; absent: as when it was reported */
      gate?: GateTerms
      at: number
    }
  | { type: 'handOver'; body: SentTo; why: string; dueAt?: number; by: string; at: number }
  | { type: 'accept'; until: number; words: string; by: string; at: number }
  | { type: 'answer'; text: string; fixed: boolean; photos: readonly string[]; by: string; at: number }
  | { type: 'tellOverdue'; at: number }
  /** `callback`: what was said when they were told, absent when nobody was */
  | { type: 'decline'; reason: string; whoCanHelp: string; callback?: string; by: string; at: number }
  /** absent: left as it is; `photos` come to those that are there */
  | {
      type: 'correct'
      name?: string
      phone?: string
      place?: Home
      note?: string
      photos: readonly string[]
      reason: string
      by: string
      at: number
    }
  /** `nextAt` null: as the rules have it */
  | {
      type: 'logCall'
      reached: boolean
      way: CallWay
      through: string
      words: string
      nextAt: number | null
      by: string
      at: number
    }
  /** `blocker`: the third party that stands in the way, in words */
  | { type: 'block'; blocker: string; why: string; reviewAt: number; by: string; at: number }
  /** `spoken`: whoever speaks for them by their leave takes it back */
  | { type: 'withdraw'; reason: string; callback?: string; spoken?: true; by: string; at: number }
  | {
      type: 'grab'
      person: OrderPerson
      /** a free place number of theirs; null when they hold as many orders as they may */
      holdNo: number | null
      papers: Papers
      /** that count as theirs, those of the last months too */
      homes?: readonly Home[]
      promisedAt?: number
      at: number
    }
  | { type: 'join'; person: OrderPerson; at: number }
  | { type: 'leaveJoin'; memberId: string; at: number }
  | { type: 'wait'; person: OrderPerson; papers: Papers; homes?: readonly Home[]; at: number }
  | { type: 'release'; memberId: string; reason: string; holdNos: HoldNos; at: number }
  | {
      type: 'ask'
      /** who is asked */
      person: OrderPerson
      by: { memberId: string; openid: string }
      holdNo: number | null
      papers: Papers
      homes?: readonly Home[]
      at: number
    }
  | {
      type: 'answerOffer'
      person: OrderPerson
      yes: boolean
      holdNo: number | null
      papers: Papers
      homes?: readonly Home[]
      promisedAt?: number
      /** of those who wait behind them */
      holdNos: HoldNos
      at: number
    }
  | { type: 'expireOffers'; holdNos: HoldNos; at: number }
  | { type: 'expirePromise'; holdNos: HoldNos; at: number }
  | { type: 'warnPromise'; at: number }
  /** `memberId` null: from the whole crew */
  | {
      type: 'takeBack'
      memberId: string | null
      reason: string
      holdNos: HoldNos
      by: string
      at: number
    }
  | { type: 'endVisit'; reason: string; by: string; at: number }
  | {
      type: 'setTime'
      memberId: string
      promisedAt: number
      /** why it is changed; '' when nobody named an hour before */
      reason: string
      /** other visits they have promised */
      visits: readonly { at: number; building: string }[]
      /** they know that two are at one hour */
      anyway: boolean
      at: number
    }
  /** `freeHours`: others than before; none when nothing was said */
  | { type: 'declineTime'; reason: string; freeHours: readonly Span[]; by: string; at: number }
  | { type: 'start'; memberId: string; papers: Papers; at: number }
  | {
      type: 'finish'
      memberId: string
      outcome: 'fixed' | 'unresolved'
      note: string
      materials: string
      minutes: number | null
      photos: readonly string[]
      at: number
    }
  | { type: 'viewContact'; memberId: string; at: number }
  | {
      type: 'confirm'
      by: 'reporter' | 'proxy' | 'staff'
      callback: string | null
      stars: number | null
      /** who of the desk says it */
      byMemberId?: string
      at: number
    }
  | { type: 'autoConfirm'; at: number }
  | { type: 'expireVisit'; at: number }
  | {
      type: 'reopen'
      reason: string
      photos: readonly string[]
      /** memberIds of who could come now; of those who came before these are asked first */
      ableIds: readonly string[]
      by: string
      at: number
    }
  | { type: 'undoReopen'; by: string; at: number }
  | ({
      type: 'score'
      reason: string
      by: Judge
      /** as whom they are told what came of it */
      as?: { openid: string; name: string }
      /** points in all from which who did the whole case alone needs a second person; absent: from none */
      secondFrom?: number
      at: number
    } & ByStandard)
  | { type: 'approveScore'; by: Judge; at: number }
  | { type: 'returnScore'; by: Judge; reason: string; at: number }
  | { type: 'settle'; settlementId: string; at: number }
  | { type: 'object'; person: OrderPerson; reason: string; notice: Stand; at: number }
  | {
      type: 'answerObjections'
      by: Judge
      /** how many objections there were when the answer was written */
      seen: number
      text: string
      /** null: the score stands */
      score: ByStandard | null
      at: number
    }
  | { type: 'appeal'; person: OrderPerson; lapsedAt: number; reason: string; at: number }
  | {
      type: 'answerAppeal'
      memberId: string
      lapsedAt: number
      outcome: (typeof appealOutcomes)[number]
      text: string
      by: Judge
      at: number
    }

/** Every way an order says no; sentences for them live in the client. */
export const orderRefusals = [
  'order.wrongState', // detail.status; also when the clock asks for what is not due (any more)
  'order.summaryTellsPrivate',
  'order.taken', // detail.first: masked name of who was first
  'order.alreadyYours',
  'order.ownHome',
  'order.licenceNeeded', // detail.licence
  'order.insuranceNeeded',
  'order.adultsOnly',
  'order.firmOnly', // detail.what: a kind or a danger
  'order.dangerUnexplained', // it was told of, and is said to be none
  'order.heldMax', // detail.max
  'order.placeFree',
  'order.lineFull', // detail.max
  'order.alreadyInLine',
  'order.yourReport', // joining it would say nothing new
  'order.alreadyJoined',
  'order.notJoined',
  'order.joinersFull', // detail.max
  'order.notYours',
  'order.notInCrew', // the person named holds it no more
  'order.placeKept', // for somebody who has not answered yet
  'order.notOffered', // or not any more
  'order.alreadyAsked', // or has it already
  'order.cannotTake', // detail.why: home, held, licence, insurance, age
  'order.promiseTooFar', // detail.maxDays
  'order.notAtHome', // at that hour, by the resident's word
  'order.visitsClash', // detail.at, detail.building: another visit of theirs at the same hour
  'order.timeChanged', // once already
  'order.timeDeclined', // already, and no other is named yet
  'order.callbackMissing',
  'callback.notOwed', // they press for themselves
  'order.ownProfile', // name and telephone of a member are theirs to change
  'order.crewHome', // somebody of the crew lives where it is corrected to
  'order.sameAgain', // it stands there like that already
  'order.newDateUnexplained', // it was taken on for another day already
  'order.noCrew',
  'order.selfScore',
  'score.waits', // for somebody else to agree
  'score.none', // that waits
  'score.notByYou', // who proposed it
  'objection.notPosted',
  'objection.windowOver',
  'objection.already',
  'objection.lineFull',
  'objection.none',
  'objection.notByYou',
  'objection.changed',
  'objection.sameScore',
  'lapse.notFound',
  'lapse.appealed',
  'lapse.answered',
  'lapse.notByYou',
  'input.invalid', // detail.field: a date that has passed
] as const
export type OrderRefusal = (typeof orderRefusals)[number]

export type OrderDecision = Decision<OrderEvent, OrderRefusal>

/** One command out of the union, by its name. */
export type CommandOf<Type extends OrderCommand['type']> = Extract<OrderCommand, { type: Type }>
