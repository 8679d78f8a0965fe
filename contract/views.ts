import type { MessageTemplate } from './messages'
import type { Building, CommunityRules, PointsStandard } from '../domain/community/types'
import type { Goods, Redemption, StockEntry } from '../domain/market/types'
import type { Home, Role, VolunteerProfile } from '../domain/member/types'
import type { OrderFigures } from '../domain/order/figures'
import type { OrderLine } from '../domain/order/line'
import type {
  HandOver,
  ObjectionAnswer,
  OrderChannel,
  OrderKind,
  OrderStatus,
  Score,
  WorkResult,
} from '../domain/order/types'
import type { Correction, LedgerEntry, Settlement } from '../domain/points/types'

/** What people see. A view never holds an openid, and another person's door, phone or full name only where it says so. */

export interface Page<Row> {
  rows: readonly Row[]
  /** pass it back for the next page; absent on the last one */
  next?: string
}

export interface CommunityView {
  communityId: string
  name: string
  phone: string
  marketHours: string
  buildings: readonly Building[]
  rules: Pick<CommunityRules, 'slots' | 'heldMax' | 'promiseHours' | 'noticeDays' | 'pickupDays' | 'licences'>
  /** WeChat's ids of the messages a person may be asked about on a tap; only those that are set up */
  templates: Readonly<Partial<Record<MessageTemplate, string>>>
}

/** For printing: the picture, and what to type when nobody can scan it. */
export interface CommunityCodeView {
  /** cloud file id of the picture */
  fileId: string
  joinCode: string
}

/** One's own number, told by WeChat. */
export interface PhoneView {
  phone: string
}

/** Oneself. */
export interface MeView {
  memberId: string
  communityId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile | null
}

/** The line of R6, with names as this viewer may see them. */
export type LineView = OrderLine

/** The board and group cards: building and trade, never door, name or phone (privacy rule of design.md section 2). */
export interface BoardCard {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  summary: string
  urgent: boolean
  status: OrderStatus
  publishedAt: number
  slots: number
  taken: number
  waiting: number
  licence: string | null
  /** what the standard pays for a small and a large job of this kind */
  pointsFrom: number
  pointsTo: number
  /** this viewer's own part in it */
  mine: 'none' | 'crew' | 'waiting'
  /** the kind is among the viewer's skills and the licence, if any, is held */
  fits: boolean
}

/** A row of one's own orders: reported by me, or held by me. */
export interface OrderRow {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  summary: string
  status: OrderStatus
  urgent: boolean
  reportedAt: number
  line: LineView
  part: 'reporter' | 'crew' | 'waiting'
  /** when I wait: my place in line, from 1 */
  place?: number
}

export interface CrewView {
  memberId: string
  /** masked for everyone but staff and the crew themselves; the resident sees surname + 师傅 on screen */
  name: string
  takenAt: number
  me: boolean
}

export interface OrderView {
  orderId: string
  no: string
  version: number
  kind: OrderKind
  channel: OrderChannel
  status: OrderStatus
  urgent: boolean
  building: string
  summary: string
  photos: readonly PhotoView[]
  /** my own pictures here that the check turned down: nobody sees them any more */
  photosRefused: number
  reportedAt: number
  publishedAt: number | null
  reopenedCount: number
  slots: number
  licence: string | null
  crew: readonly CrewView[]
  waitingCount: number
  /** my place in line, from 1 */
  place: number | null
  promisedAt: number | null
  line: LineView
  result: (Omit<WorkResult, 'photos'> & { photos: readonly PhotoView[] }) | null
  score: ScoreView | null
  /** my own; all of them, without names and reasons, for the crew; whole for the desk */
  objections: readonly ObjectionView[]
  handOver: Pick<HandOver, 'to' | 'toName' | 'why' | 'at'> | null
  /** for declined, unresolved, withdrawn, blocked: why; and who can help */
  reason: string | null
  whoCanHelp: string | null
  /** what this viewer may do now: names of commands */
  can: readonly string[]
  /** reporter and staff only */
  private?: {
    text: string
    home: Home
    reporterName: string
    reporterPhone: string
    callback: string | null
  }
  /** the story so far in plain facts; names masked unless staff */
  history: readonly HistoryLine[]
}

export type ScoreView = Pick<Score, 'difficulty' | 'points' | 'rule' | 'at' | 'adjustments' | 'reason'>

/** An objection to a score (P4). Who said it and why is between them and the desk. */
export interface ObjectionView {
  at: number
  mine: boolean
  /** for the desk alone, else '' */
  name: string
  /** for the desk and for who said it, else '' */
  reason: string
  answer: Pick<ObjectionAnswer, 'outcome' | 'text' | 'at'> | null
}

export interface PhotoView {
  photoId: string
  /** cloud file id; the client's platform seam turns it into a picture */
  fileId: string
  /** 审核中: shown only to its owner and staff until it has passed */
  checking: boolean
}

export interface HistoryLine {
  at: number
  /** event type, past tense: reported, published, grabbed … */
  what: string
  /** masked name of who did it; empty when time did it */
  who: string
  note: string
}

/** The pictures of a time (S5): its orders and what became of them by now, and the points that moved in it. */
export interface FiguresView extends OrderFigures {
  /** the first moment that counts */
  from: number
  /** false when there were more orders than are read: then only the newest are counted */
  complete: boolean
  points: { issued: number; spent: number }
}

/** Door, name and phone, for the crew while they hold the order; each view is journaled (V6). */
export interface ContactView {
  name: string
  phone: string
  home: Home
  text: string
}

/** The desk's row: staff see everything the 维修统计表 shows. */
export interface DeskRow {
  orderId: string
  no: string
  kind: OrderKind
  channel: OrderChannel
  status: OrderStatus
  urgent: boolean
  reporterName: string
  reporterPhone: string
  home: Home
  text: string
  summary: string
  /** 待审: the words could not be checked when they were reported; somebody must look before they are public */
  wordsHeld: boolean
  /** how many people it asks for, by the community's rule until somebody changes it */
  slots: number
  photos: readonly PhotoView[]
  crewNames: readonly string[]
  crewIds: readonly string[]
  reportedAt: number
  finishedAt: number | null
  resultNote: string
  points: number | null
  /** scored, and on a notice already */
  noticed: boolean
  line: LineView
  reopenedCount: number
}

/** The short answer of every order command; a repeated command gets the same one. */
export interface OrderAnswer {
  orderId: string
  no: string
  status: OrderStatus
  /** my place in line after order.wait */
  place?: number
  promisedAt?: number
  /** points for each after order.score */
  points?: number
}

export interface WalletView {
  available: number
  pending: number
  held: number
}

export type StatementRow = Pick<LedgerEntry, 'entryId' | 'at' | 'code' | 'points' | 'text' | 'subjectId'> & {
  /** which of my balances grew and which shrank */
  from: 'issuance' | 'pending' | 'wallet' | 'held' | 'supermarket' | 'expired'
  to: 'issuance' | 'pending' | 'wallet' | 'held' | 'supermarket' | 'expired'
}

/** One order behind a line of a notice: what anybody may know of it. */
export interface NoticeOrder {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  summary: string
  score: ScoreView
  /** my own objection to it */
  objection: ObjectionView | null
  /** I may object to it now */
  may: boolean
}

/** An order whose objections wait for an answer, as the desk needs it to judge. */
export interface ObjectionCase {
  orderId: string
  no: string
  kind: OrderKind
  home: Home
  summary: string
  finishedAt: number
  resultNote: string
  crewNames: readonly string[]
  score: ScoreView
  /** those without an answer, in the order they came */
  objections: readonly ObjectionView[]
  /** how many there are in all: goes back with the answer */
  seen: number
  /** who may answer: I, somebody else at the desk, or nobody yet */
  answerBy: 'me' | 'others' | 'nobody'
}

/** 公示: everyone sees masked names; my own line is marked. */
export interface SettlementView extends Omit<
  Settlement,
  'lines' | 'orderIds' | 'postedByMemberId' | 'communityId' | 'status' | 'corrections'
> {
  status: 'posted' | 'settled'
  corrections: readonly Correction[]
  lines: readonly { name: string; points: number; orders: number; me: boolean }[]
}

export type StandardView = PointsStandard

export type GoodsView = Omit<Goods, 'communityId'> & {
  /** pieces I may still redeem this month */
  leftForMe: number
}

export type RedemptionView = Omit<
  Redemption,
  'communityId' | 'memberId' | 'memberName' | 'handedOverByMemberId'
>

/** For the person who hands over: whose it is, masked, and what. */
export interface PickupView {
  redemptionId: string
  memberName: string
  goodsName: string
  picture: string
  quantity: number
  points: number
  status: Redemption['status']
}

export type StockRow = Omit<StockEntry, 'communityId' | 'byMemberId'> & { by: string }

export interface VolunteerRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  profile: VolunteerProfile
}

/** For the desk: who is here, and what they may do. */
export interface MemberRow {
  memberId: string
  name: string
  phone: string
  home: Home | null
  roles: readonly Role[]
  volunteer: VolunteerProfile['status'] | null
  joinedAt: number
}

export interface CommunityRulesView extends CommunityView {
  allRules: CommunityRules
}

/** Everything held about one person, for them alone. */
export interface MyDataView {
  exportedAt: number
  profile: MeView & { joinedAt: number }
  orders: readonly Readonly<Record<string, unknown>>[]
  /** to scores of any order, with the answer there was */
  objections: readonly { no: string; at: number; reason: string; answer?: string | undefined }[]
  points: readonly StatementRow[]
  redemptions: readonly RedemptionView[]
  photos: readonly { photoId: string; fileId: string; at: number }[]
}
