import type { Home } from '../kernel/home'
import type { GateTerms } from '../community/gates'
import type { Hazard } from './hazards'
import type { ByStandard, ScoreProposal } from './scores'
import type {
  appealOutcomes,
  CallWay,
  Corrected,
  CrewMember,
  HandOver,
  Offer,
  OfferEnd,
  Joiner,
  OrderBase,
  OrderKind,
  OrderPerson,
  ReleaseCause,
  Span,
  Waiter,
  WorkResult,
} from './types'

/** The first event of every order. */
export type OrderReported = { type: 'reported'; at: number } & Omit<
  OrderBase,
  'reportedAt' | 'reopenedCount' | 'since'
>

/**
 * What happened to an order, past tense, each with its moment `at` (epoch ms). `by` is always the memberId
 * of the person who acted.
 */
export type OrderEvent =
  | {
      type: 'published'
      by: string
      slots: number
      summary: string
      /** as the desk corrected it */
      kind?: OrderKind
      dangers?: readonly Hazard[]
      /** dangers that were told of and are none, and why */
      cleared?: { dangers: readonly Hazard[]; why: string }
      gate?: GateTerms
      at: number
    }
  | { type: 'handedOver'; handOver: HandOver; dueAt: number; at: number }
  | { type: 'accepted'; until: number; words: string; by: string; at: number }
  | { type: 'answered'; text: string; fixed: boolean; photos: readonly string[]; by: string; at: number }
  | { type: 'overdueTold'; at: number }
  | { type: 'declined'; reason: string; whoCanHelp: string; by: string; at: number }
  | { type: 'blocked'; blocker: string; why: string; reviewAt: number; by: string; at: number }
  | { type: 'withdrawn'; reason: string; by: string; at: number }
  /** a call back was tried (R2); `by`: who of the desk */
  | {
      type: 'called'
      reached: boolean
      way: CallWay
      through: string
      words: string
      nextAt: number | null
      by: string
      at: number
    }
  /** put right by the desk (S9) */
  | {
      type: 'corrected'
      before: Corrected['before']
      after: { name: string; phone: string; place: Home; note: string | null }
      photos: readonly string[]
      reason: string
      by: string
      at: number
    }
  /** `named`: they said by when they come, it is not only the rule's */
  | { type: 'grabbed'; crewMember: CrewMember; promisedAt: number; named?: true; at: number }
  | { type: 'joined'; joiner: Joiner; at: number }
  | { type: 'unjoined'; memberId: string; at: number }
  | { type: 'waited'; waiter: Waiter; at: number }
  | { type: 'leftLine'; memberId: string; reason: string; at: number }
  | {
      type: 'released'
      memberId: string
      personId: string
      /** to tell them */
      openid: string
      cause: ReleaseCause
      /** counted against the volunteer; an early give-back is blameless (V5) */
      late: boolean
      reason: string
      at: number
    }
  /** out of the line (V2) */
  | { type: 'placeOffered'; offer: Offer; at: number }
  /** by name, by the desk (V9) */
  | { type: 'asked'; offer: Offer; at: number }
  | { type: 'offerEnded'; offer: Offer; why: OfferEnd; at: number }
  /** they said yes; `askedBy`: who had asked them by name */
  | {
      type: 'placeGiven'
      crewMember: CrewMember
      promisedAt: number
      named?: true
      askedBy: Offer['askedBy']
      at: number
    }
  /** `changes`: by the crew's own wish, after an hour had been named */
  | { type: 'timeSet'; promisedAt: number; changes: boolean; reason: string; by: string; at: number }
  | { type: 'timeDeclined'; reason: string; freeHours: readonly Span[]; by: string; at: number }
  | { type: 'promiseWarned'; promisedAt: number; at: number }
  | { type: 'started'; memberId: string; at: number }
  | { type: 'finished'; memberId: string; result: WorkResult; at: number }
  /** `memberId` is null when time ended it */
  | { type: 'leftUnresolved'; memberId: string | null; result: WorkResult; at: number }
  | { type: 'contactViewed'; memberId: string; at: number }
  | {
      type: 'confirmed'
      by: 'reporter' | 'proxy' | 'staff' | 'timer'
      callback: string | null
      stars: number | null
      /** of the desk, when it said it for them */
      byMemberId?: string
      at: number
    }
  | {
      type: 'reopened'
      reason: string
      photos: readonly string[]
      by: string
      /** to those who came before, who are asked first; empty when it goes back to the desk (R7) */
      offers: readonly Offer[]
      at: number
    }
  | { type: 'reopenUndone'; by: string; at: number }
  /** because it came back before the points had moved (ADR 17) */
  | { type: 'scoreWithdrawn'; by: string; at: number }
  | ({
      type: 'scored'
      reason: string
      by: string
      singleHanded?: true
      approvedBy?: string
      at: number
    } & ByStandard)
  | ({ type: 'scoreProposed' } & ScoreProposal)
  | { type: 'scoreReturned'; reason: string; by: string; at: number }
  | { type: 'objected'; person: OrderPerson; reason: string; at: number }
  | { type: 'scoreKept'; text: string; by: string; at: number }
  | {
      type: 'scoreCorrected'
      score: ByStandard
      text: string
      by: string
      at: number
    }
  | { type: 'lapseAppealed'; person: OrderPerson; lapsedAt: number; reason: string; at: number }
  | {
      type: 'lapseAnswered'
      memberId: string
      lapsedAt: number
      outcome: (typeof appealOutcomes)[number]
      text: string
      by: string
      at: number
    }
  | { type: 'settled'; settlementId: string; at: number }

/** One event out of the union, by its name. */
export type EventOf<Type extends OrderEvent['type']> = Extract<OrderEvent, { type: Type }>
