import type { BodyKind } from '../body/kinds'
import type { Home } from '../kernel/home'
import type { Objection } from '../posting/objection'
import type { Hazard } from './hazards'
import type { Difficulty } from './scores'

/** Kinds of repair, each with a drawn icon (look.md: 门窗 水管 下水道 电路灯具 家电 锁具 家具 墙面屋顶 其他). */
export const orderKinds = [
  'door',
  'pipe',
  'drain',
  'electric',
  'appliance',
  'lock',
  'furniture',
  'wall',
  'other',
] as const
export type OrderKind = (typeof orderKinds)[number]
/** By what the community decides who may do it: by kind of work, and by what is dangerous in it. */
export type GateKey = OrderKind | Hazard

/** How the report reached the community. `proxy`, `phone` and `desk` are entered by somebody else. */
export const reportChannels = ['self', 'proxy', 'phone', 'desk'] as const
/** `record`: nobody reported it here, it was written down when it was done (S9). */
export const orderChannels = [...reportChannels, 'record'] as const
export type OrderChannel = (typeof orderChannels)[number]

export const orderStatuses = [
  'reported', // 待受理
  'open', // 待抢单
  'taken', // 已接单
  'working', // 上门中
  'finished', // 待确认
  'confirmed', // 待评分
  'scored', // 公示中
  'settled', // 已入账
  'handedOver', // 已转办
  'blocked', // 受阻
  'unresolved', // 没修成
  'declined', // 不受理
  'withdrawn', // 已撤回
  'recorded', // 补登
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** A person as an order remembers them. `openid` is for messages only and never leaves the server. */
export interface OrderPerson {
  memberId: string
  personId: string
  openid: string
  name: string
  phone: string
  home: Home | null
}

/** Whom the repair is for. Without a smartphone there is no member behind the name (R2). */
export interface Reporter {
  memberId: string | null
  personId: string | null
  openid: string | null
  name: string
  /** '' when they have none at all: then somebody tells them */
  phone: string
  /** who tells them what becomes of it, when they have no telephone: a neighbour, or somebody of the desk */
  toldBy?: { name: string; phone: string }
}

/** Who reported it for somebody else, and by which consent (R3). */
export interface OrderProxy extends OrderPerson {
  consentId: string
}

/** A stretch of time, epoch ms. */
export interface Span {
  from: number
  until: number
}

/** What was said about the hour of the visit (R10). */
export interface Appointment {
  /** when somebody of the crew named it, epoch ms */
  namedAt: number
  /** by their own wish it was changed once already */
  changed: boolean
  /** since when it is known not to suit the resident; null while it does */
  declinedAt: number | null
}

/** One of the people who hold the order. `holdNo` is their own place number among the orders they hold (1…heldMax). */
export interface CrewMember extends OrderPerson {
  holdNo: number
  takenAt: number
}

export interface Waiter extends OrderPerson {
  since: number
}

/** A place is kept for somebody until they answer: out of the line (V2), or because the desk asked them by name (V9). */
export interface Offer extends OrderPerson {
  offeredAt: number
  /** the moment from which it is too late to say yes, epoch ms */
  until: number
  /** since when they had stood in line; null when they had not */
  since: number | null
  /** who asked them by name, to be told the answer; null when it came out of the line */
  askedBy: { memberId: string; openid: string } | null
  /** they came before, and it is not mended (R7); absent otherwise */
  again?: true
}

/**
 * How an offer came to nothing: they said no, did not answer in time, the community took it back, the crew began without
 * them, or the order went another way.
 */
export type OfferEnd = 'declined' | 'lapsed' | 'takenBack' | 'started' | 'over'

/** Somebody who meets the same thing and follows it (我也遇到, R4). What they are called and where they live stays with them. */
export interface Joiner {
  memberId: string
  personId: string
  openid: string
  at: number
}

/** The community's rules as they stood when the order was reported; they do not change under people's feet. */
export interface Terms {
  /** how many people the job takes */
  slots: number
  /** how many orders one person may hold at once (V4) */
  heldMax: number
  /** how many may stand in line */
  waitMax: number
  promiseHours: number
  /** giving back earlier than this before the promised time is blameless (V5) */
  freeReleaseHours: number
  triageHours: number
  claimHours: number
  /** how long a visit may stay open before it counts as overdue */
  workHours: number
  handOverDays: number
  confirmDays: number
  scoreDays: number
  /** how long whoever is offered a place has to answer (V2); absent when it was reported before that was so */
  offerHours?: number
  /** from the report until it is mended; absent when it was reported before anybody promised that */
  endHours?: number
  /** working days of the week, in which the desk's time is counted; absent: every day */
  workdays?: number
  /** when so many have joined it, whoever has the step is told again; absent when it was reported before */
  joinersTold?: number
  /** licence that the crew must have, e.g. 电工证 (V3) */
  licence: string | null
  /** never for anybody under 18; absent when it was reported before */
  danger?: boolean
  /** the crew must be insured on the day of the visit; absent when it was reported before */
  insured?: boolean
  /** what in it only a firm may touch (R8); absent when it was reported before */
  firm?: readonly GateKey[]
}

/** What the crew did. Minutes on site, rounded by the person who did it. */
export interface WorkResult {
  note: string
  materials: string
  minutes: number | null
  photos: readonly string[]
}

/** Somebody holds the score to be wrong (P4). While there is no answer the order's points wait. */
export type ScoreObjection = Objection<OrderPerson, ObjectionOutcome>
export const objectionOutcomes = ['kept', 'corrected'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** How somebody was let go: by themselves, by time, by the desk. */
export type ReleaseCause = 'gaveBack' | 'noShow' | 'takenBack'

/** A body of the community's list, as it was then. */
export interface SentTo {
  /** absent when it was sent before there was a list */
  bodyId?: string
  to: BodyKind
  toName: string
}
export interface HandOver extends SentTo {
  why: string
  byMemberId: string
  at: number
  /** by when they come or have it mended, by their own word; absent until they took it on */
  accepted?: { at: number; byMemberId: string; until: number }
}

interface Told<What extends string> {
  /** the event that brought it */
  what: What
  /** epoch ms */
  at: number
  /** whose words they are; null when time did it, or the reporter is no member */
  memberId: string | null
  /** what they said: reason, note, answer, 回音 */
  words: string
}

/** How somebody without a smartphone was told: rung up, at the door or the desk, or through somebody who passed it on. */
export const callWays = ['phone', 'visit', 'through'] as const
export type CallWay = (typeof callWays)[number]

/** The desk tried to tell somebody without a smartphone (R2). */
export interface CallMade extends Told<'called'> {
  /** somebody answered; else nobody did */
  reached: boolean
  way: CallWay
  /** who passed it on; '' when nobody did */
  through: string
  /** when it is tried again, epoch ms; null when it need not be */
  nextAt: number | null
}

/** The desk put something right (S9), or added pictures. */
export interface Corrected extends Told<'corrected'> {
  /** what stood there before; absent what was left as it was */
  before: { name?: string; phone?: string; place?: Home; note?: string }
  photos: readonly string[]
}

/** Somebody was let go from an order: by themselves, by time or by the desk. */
export interface Release extends Told<'released'> {
  memberId: string
  name: string
  cause: ReleaseCause
  /** counted against them (V5) */
  late: boolean
  promisedAt: number | null
  /** the visit that had begun, epoch ms */
  startedAt: number | null
  /** nobody of the crew was left, so the promise given to the resident fell with it */
  fell: boolean
  /** whoever it counts against says that it was not their fault; absent until they do */
  appeal?: Appeal
}

/** Answered by somebody else at the desk: upheld, and it counts no more, or kept (V5, P4). */
export const appealOutcomes = ['kept', 'upheld'] as const
export type Appeal = Objection<OrderPerson, (typeof appealOutcomes)[number]>

/** One visit, as it ended (R7): who came, when, and what they did and left as pictures. */
export interface EndedVisit extends Told<'finished' | 'leftUnresolved'> {
  crew: readonly { memberId: string; name: string }[]
  publishedAt: number
  promisedAt: number
  startedAt: number
  materials: WorkResult['materials']
  minutes: WorkResult['minutes']
  photos: WorkResult['photos']
}

/** What one person gave to an order. */
export type StoryEntry =
  | EndedVisit
  | Release
  | CallMade
  | Corrected
  | (Told<'handedOver'> & SentTo)
  /** they come, or have it mended, by then */
  | (Told<'accepted'> & SentTo & { until: number })
  /** `photos` absent in those from before they could be sent */
  | (Told<'answered'> & Partial<SentTo> & { toName: string; fixed: boolean; photos?: readonly string[] })
  | (Told<'declined'> & { whoCanHelp: string })
  | (Told<'blocked'> & { blocker: string })
  /** `published`: how the desk knows that a danger that was told of is none */
  | Told<
      | 'published'
      | 'withdrawn'
      | 'reopenUndone'
      | 'leftLine'
      | 'scoreReturned'
      | 'timeDeclined'
      | 'scoreWithdrawn'
    >
  /** `photos` absent in those from before they could be sent */
  | (Told<'reopened'> & { photos?: readonly string[] })
  /** of a score that was withdrawn: what was said against it while it stood, and to that */
  | Told<'objected' | 'scoreKept'>
  /** the hour they named, and why it was changed */
  | (Told<'timeSet'> & { until: number })
  /** whose offer it was; what they said no to is nobody's fault */
  | (Told<'offerEnded'> & { memberId: string; name: string; why: OfferEnd })
  | (Told<'confirmed'> & { stars: number | null })
  | (Told<'scored' | 'scoreCorrected' | 'scoreProposed'> & {
      difficulty: Difficulty
      points: number
      rule: string
    })

export interface OrderBase {
  orderId: string
  communityId: string
  /** what people say on the phone; stays the same for the order's whole life */
  no: string
  channel: OrderChannel
  kind: OrderKind
  /** the reporter's own words: private, may tell the door */
  text: string
  /** the public words: never door, name or phone */
  summary: string
  photos: readonly string[]
  /** the recording of what the resident said (R1); absent when there is none */
  voice?: string
  place: Home
  /** when somebody is at home, by the resident's word; absent: at any time (R10) */
  freeHours?: readonly Span[]
  reporter: Reporter
  /** absent when they reported it themselves, or the desk did */
  proxy?: OrderProxy
  enteredByMemberId: string
  urgent: boolean
  /** what can hurt whoever mends it, as the words tell or the desk has seen; absent when nothing */
  dangers?: readonly Hazard[]
  reportedAt: number
  reopenedCount: number
  terms: Terms
  /** the moment the present status began */
  since: number
  /** how many scores of it were given before the next one: corrected, or withdrawn; absent when none were withdrawn */
  scoresBefore?: number
  /** who meets the same and follows it, in the order they came; absent until somebody did */
  joiners?: readonly Joiner[]
  /** everything people gave to it, in the order it came; absent until somebody did */
  story?: readonly StoryEntry[]
}
