import type { ScoreFlag } from '../../domain/points/flags'
import type { Home } from '../../domain/kernel/home'
import type { LackWord } from '../../domain/order/gate'
import type { Hazard } from '../../domain/order/hazards'
import type { OrderLine } from '../../domain/order/line'
import type {
  HandOver,
  OfferEnd,
  OrderChannel,
  OrderKind,
  OrderStatus,
  ReleaseCause,
  Span,
  WorkResult,
} from '../../domain/order/types'
import type { ObjectionView } from './objection'
import type { PhotoView } from './photo'
import type { VoiceView } from './voice'
import type { ScoreView } from './points'

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
  /** places kept for people who have not answered yet */
  offered: number
  waiting: number
  /** how many more meet the same */
  joined: number
  licence: string | null
  /** what keeps this viewer from it (V3); null when nothing does */
  lacks: LackWord | null
  /** what the standard pays for a small and a large job of this kind */
  pointsFrom: number
  pointsTo: number
  /** this viewer's own part in it */
  mine: 'none' | 'crew' | 'offered' | 'waiting'
  /** the kind is among the viewer's skills, and they lack nothing for it */
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
  part: 'reporter' | 'crew' | 'offered' | 'waiting' | 'joiner'
  /** a place is kept for me: until when I must answer */
  answerBy?: number
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
  /** what the resident said, recorded: for them, the desk, and the crew while they hold it; null for everybody else */
  voice: VoiceView | null
  /** my own pictures here that the check turned down: nobody sees them any more */
  photosRefused: number
  reportedAt: number
  publishedAt: number | null
  reopenedCount: number
  slots: number
  licence: string | null
  /** who reported it for somebody else: for those two, the crew and the desk; masked but for the desk */
  proxyName: string | null
  crew: readonly CrewView[]
  waitingCount: number
  /** how many more meet the same, and whether I follow it as one of them (R4) */
  joined: { count: number; me: boolean }
  /** my place in line, from 1 */
  place: number | null
  promisedAt: number | null
  /** about the hour, for those who take part (R10); null for everybody else */
  time: TimeView | null
  /** a place is kept for me until then; by name, when the desk asks for me; again, when I came before and it is not mended */
  offer: { until: number; byName: boolean; again: boolean } | null
  line: LineView
  result: (Omit<WorkResult, 'photos'> & { photos: readonly PhotoView[] }) | null
  score: ScoreView | null
  /** my own; all of them, without names and reasons, for the crew; whole for the desk */
  objections: readonly ObjectionView[]
  /** with whom it lies, or who mended it, for those who take part and for them: `until` is the day they named */
  handOver: (Pick<HandOver, 'to' | 'toName' | 'why' | 'at'> & { until: number | null }) | null
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
    /** the desk speaks for them, and writes down what they said (R2) */
    owesCall: boolean
  }
  /** the story so far in plain facts; names masked unless staff */
  history: readonly HistoryLine[]
}

export interface TimeView {
  /** when somebody is at home; none: at any time */
  free: readonly Span[]
  /** the hour is somebody's word, not only the rule's */
  named: boolean
  /** by the crew's own wish it was changed once already */
  changed: boolean
  /** it does not suit the resident */
  declined: boolean
}

export interface HistoryLine {
  at: number
  /** event type, past tense: reported, published, grabbed … */
  what: string
  /** masked name of who did it; empty when time did it */
  who: string
  /** it was I who did it */
  me?: true
  /** what they said, for whom it belongs to; else '' */
  note: string
  photos: readonly PhotoView[]
  /** the resident's own mark, for whom it belongs to */
  stars?: number
  /** to which body it went, or which one said it, for those who take part and for itself */
  body?: string
  /** the day a body named, or the hour a crew did */
  until?: number
  /** the desk put it right: what stood there before, for the desk and whose it is */
  before?: { name?: string; phone?: string; place?: Home; note?: string }
  /** a body says it is mended, or that it is not theirs */
  fixed?: boolean
  /** somebody was let go: who, and how it came */
  release?: { name: string; cause: ReleaseCause }
  /** a place that was kept for somebody is so no more: for the desk, and for whose it was */
  offer?: { name: string; why: OfferEnd }
}

/** Door, name and phone, for the crew while they hold the order; each view is journaled (V6). */
export interface ContactView {
  name: string
  phone: string
  home: Home
  text: string
  /** who reported it for them, as long as they act for them (R3) */
  proxy: { name: string; phone: string } | null
  /** who passes things on to them, because they have no telephone */
  toldBy: { name: string; phone: string } | null
}

/** The desk's row: staff see everything the 维修统计表 shows. */
export interface DeskRow {
  orderId: string
  no: string
  kind: OrderKind
  channel: OrderChannel
  status: OrderStatus
  urgent: boolean
  /** what can hurt whoever mends it, as the words tell or somebody has seen */
  dangers: readonly Hazard[]
  reporterName: string
  reporterPhone: string
  /** who reported it for them (R3) */
  proxyName: string | null
  home: Home
  text: string
  summary: string
  /** 待审: the words could not be checked when they were reported; somebody must look before they are public */
  wordsHeld: boolean
  /** how many people it asks for, by the community's rule until somebody changes it */
  slots: number
  photos: readonly PhotoView[]
  voice: VoiceView | null
  crewNames: readonly string[]
  crewIds: readonly string[]
  /** for whom a place is kept until they answer, and until when */
  offers: readonly OfferRow[]
  reportedAt: number
  finishedAt: number | null
  resultNote: string
  /** of the work, the first three, where it is to be scored */
  resultPhotos: readonly PhotoView[]
  /** what the resident gave; null for none */
  stars: number | null
  /** every visit so far, the first one first: none is gone when it was not mended (R7) */
  visits: readonly VisitRow[]
  points: number | null
  /** one alone entered it, called back and scored it, or would if this reader scored it (P1) */
  singleHanded: boolean
  /** a score that waits for a second person */
  proposal: ProposalView | null
  /** scored, and on a notice already */
  noticed: boolean
  line: LineView
  reopenedCount: number
  /** how many more meet the same */
  joined: number
  /** whoever reported it has no smartphone, so the desk calls back (R2); absent for those who press for themselves */
  call?: CallView
  /** what wants a second look before it is scored (P5); absent where it was not asked for */
  flags?: readonly ScoreFlag[]
}

export interface CallView {
  /** from when on a call is owed, epoch ms; null when none is now */
  dueAt: number | null
  /** how often nobody answered in this step */
  tries: number
  /** the last try at all; null when nobody has called yet */
  last: { at: number; reached: boolean; words: string } | null
  /** who passes it on, because they have no telephone; null when they are called themselves */
  toldBy: { name: string; phone: string } | null
}

export interface ProposalView {
  /** who proposed it */
  name: string
  /** it is the reader's own: somebody else must agree */
  mine: boolean
  points: number
  rule: string
  reason: string
  at: number
}

export interface OfferRow {
  memberId: string
  name: string
  until: number
  byName: boolean
  /** they came before, and it is not mended (R7) */
  again: boolean
}

export interface VisitRow {
  at: number
  crewNames: readonly string[]
  note: string
  fixed: boolean
}

/** What somebody else reported that a new report may be about (R4): one line, and nothing private. */
export interface SimilarView {
  orderId: string
  kind: OrderKind
  building: string
  status: OrderStatus
  reportedAt: number
  /** how many more meet the same */
  joined: number
  /** mine already: I reported it, or have joined it */
  mine: 'reported' | 'joined' | 'no'
  /** by one's own home, one's building, or only by what it is about */
  near: 'home' | 'building' | 'community'
}

/** The short answer of every order command; a repeated command gets the same one. */
export interface OrderAnswer {
  orderId: string
  no: string
  status: OrderStatus
  /** my place in line after order.wait */
  place?: number
  promisedAt?: number
  /** until when a place is kept, after order.ask */
  until?: number
  /** after order.score: a second person must agree first */
  waits?: true
  /** points for each after order.score */
  points?: number
}

/** What I have taken on: orders I hold, and those whose line I stand in. */
export interface ActiveOrders {
  held: readonly OrderRow[]
  waiting: readonly OrderRow[]
}

export interface OwnOrders extends ActiveOrders {
  /** the newest first */
  reported: readonly OrderRow[]
  /** what somebody else reported, and I meet too */
  joined: readonly OrderRow[]
}
