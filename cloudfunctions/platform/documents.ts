import type { Community, PointsStandard } from '../../domain/community/types'
import type { Goods, Redemption, StockEntry } from '../../domain/market/types'
import type { Consent } from '../../domain/proxy/types'
import type { Leaving } from '../../domain/member/leaving'
import type { Member } from '../../domain/member/types'
import type { OrderNews } from '../../domain/order/told'
import type { OrderState } from '../../domain/order/states'
import type { OrderKind, OrderStatus } from '../../domain/order/types'
import type { TableFormat } from '../../contract/views/table'
import type { Change } from '../../domain/setting/changes'
import type { ExportedName } from './exportedName'
import type { BooksProved } from '../../domain/points/books'
import type { Expiring, LedgerEntry, Settlement, Wallet } from '../../domain/points/types'

/** What time acts on says so itself: the same two fields in every such collection, and the index `wake`. */
export interface Waking {
  /** the next moment at which time itself must do something to this; null while it waits for a person */
  wakeAt: number | null
  /** how often time has tried in vain since something last happened to it */
  wakeTries: number
}

/**
 * What lies in each collection. `_id` is always the thing's own id; a field beside the thing itself is there for an
 * index or for the write that must be conditional.
 */
export interface CommunityDocument extends Community, Waking {
  _id: string
  /** its documents have the shape of this layout or a newer one */
  layout: number
  /** what the joining scene code carries */
  joinCode: string
  /** makes the names of what outlives leaving (member/mark.ts); absent until somebody left who leaves such a thing */
  salt?: string
  /** grows when a secretary goes, so that two who go at once meet each other */
  deskVersion?: number
  /** the picture of it, and for which code it was drawn; absent until somebody asked for it */
  codePicture?: { joinCode: string; fileId: string }
  /** what the last proof of the books came to; absent until there was one */
  books?: BooksProved
  /** the month whose points the clock has posted; absent until it did (P3) */
  settledMonth?: string
  /** somebody was told what will be cleared; absent or false when nobody waits for that */
  clearing?: boolean
}

export interface MemberDocument extends Member, Waking {
  _id: string
  /** how often they sent a pickup code that was none, on the day they last did so (20261121); absent when never */
  wrongCodes?: { day: string; count: number }
  version: number
  /** when the desk last answered what they asked about their hours; absent when never, so that the home page asks nothing */
  hoursAnsweredAt?: number
  /** they have left, and are looked for until nothing names them; absent or null for everybody else */
  leaving?: Leaving | null
  /** suspended, and when what they hold is freed once more: a grab may have been under way; absent or null when never */
  freeAgainAt?: number | null
  /** as their wallet says, for the home page, which reads no wallet; absent when nothing will be cleared (P3) */
  expiring?: Expiring
}

/** One line of the journal inside a document that carries its own requests: the audit, and the retry key (ADR 9). */
export interface JournalEntry {
  /** `req:` and the request’s name (platform/requests.ts), or `time:<what>` when the timer did it */
  key: string
  at: number
  byMemberId: string | null
  /** their name as it was then; views mask it. Empty when the timer did it */
  byName: string
  action: string
  /** of action and input: tells a true repeat from a reused id */
  hash: string
  /** event types with what the history shows; never door, name or phone */
  events: readonly { type: string; note?: string }[]
  /** what the command answered, to be answered again */
  answer: Readonly<Record<string, unknown>>
}

export interface OrderDocument extends Waking {
  _id: string
  communityId: string
  version: number
  /** domain/order/keys.ts plus one `req:` key for each journaled request: unique over all orders */
  keys: readonly string[]
  status: OrderStatus
  kind: OrderKind
  since: number
  reportedAt: number
  publishedAt: number | null
  /** where it stands in a list of its status: the longest waiting first, urgent ones before them (domain/case) */
  rank: number
  /** both clocks, from when it is late by either, and from when it presses */
  dueAt: number | null
  endBy: number | null
  lateAt: number | null
  pressingAt: number | null
  reporterId: string | null
  /** by which consent it was reported for somebody else; absent or null when by none */
  consentId?: string | null
  /** with which body of the list it lies; null when with none (R5) */
  bodyId: string | null
  /** which has said by when it comes or has it mended */
  bodyAccepted: boolean
  /** to which it was ever sent */
  onceBodyIds: readonly string[]
  /** crew and waiting, while it is under way */
  activeIds: readonly string[]
  /** who meets the same and follows it, while it is under way; absent or empty when nobody does */
  joinerIds?: readonly string[]
  /** everybody this order ever named, so that they can be found when they leave */
  peopleIds: readonly string[]
  /** by what the desk finds it (domain/order/searchKeys.ts); never leaves the server */
  searchKeys: readonly string[]
  settlementId: string | null
  /** since when an objection waits for its answer; absent or null when none does */
  objectionAt?: number | null
  /** whose lapses it tells; absent or empty when nobody's */
  lapsedIds?: readonly string[]
  /** what was told whom of it in the last days (domain/order/told.ts); absent when nobody was told anything */
  news?: readonly OrderNews[]
  /** whom, each once, and when last */
  newsIds?: readonly string[]
  newsAt?: number | null
  /** since when an appeal against one of them waits; absent or null when none does */
  appealAt?: number | null
  /** from when on a call back is owed (R2); null when none is, absent in what was written before that was so */
  callAt?: number | null
  /** 待审: the reporter's words could not be checked, so nobody publishes them unseen */
  wordsHeld: boolean
  state: OrderState
  journal: readonly JournalEntry[]
}

export interface JournalDocument {
  /** the request’s name (platform/requests.ts), or `time:<what>` */
  _id: string
  communityId: string
  at: number
  byMemberId: string | null
  action: string
  hash: string
  answer: unknown
  /** why, in the words of who did it; often empty */
  note: string
  /** what of the community's own settings it changed, and the same moment again, by which these are found; absent when nothing */
  changes?: readonly Change[]
  changedAt?: number
}

export interface ConsentDocument extends Consent {
  _id: string
  /** its sides that are members, until they are forgotten in it */
  peopleIds: readonly string[]
  version: number
}

/** A picture or a recording that somebody sent, from the moment they say that they are about to. */
export interface AttachmentDocument extends Waking {
  _id: string
  communityId: string
  memberId: string
  /** absent in what was stored before there were recordings: a picture */
  kind?: 'photo' | 'voice' | 'table'
  /** '' before it was taken in, and after it was wiped */
  fileId: string
  /** The raw upload, hidden data and all: where it is awaited, then its file id until it is wiped, then ''. Absent in what was stored before raw uploads were. */
  incoming?: string
  bytes: number
  /** null before it was taken in */
  type: 'jpeg' | 'png' | 'webp' | 'mp3' | 'aac' | 'wav' | null
  /** of a recording */
  seconds?: number
  /** of a recording: until when it stays, if its order is over by then; epoch ms */
  keptUntil?: number | null
  /** awaited → checking → passed | refused by the content check: shown to others only when passed; ended: wiped */
  status: 'awaited' | 'checking' | 'passed' | 'refused' | 'ended'
  traceId: string
  /** the check was asked for a second time, because its answer never came */
  askedAgain: boolean
  at: number
  /** what of the community's own it belongs to, its noun first (`notice:n1`); absent while it is its owner's */
  subject?: string
}

/** One version of a community's standard, kept for ever: scores say by which they were made (P1). */
export interface StandardDocument extends PointsStandard {
  _id: string
  communityId: string
  /** null: the one that the community began with */
  byMemberId: string | null
}
export interface LedgerDocument extends LedgerEntry {
  _id: string
  /** its place in the book of its member, and the seal of all entries up to it; absent in those of before */
  seq?: number
  hash?: string
}
export interface WalletDocument extends Wallet {
  _id: string
}
export interface SettlementDocument extends Settlement, Waking {
  _id: string
  /** of the request that began it: only its own retry goes on with it */
  hash: string
}
export interface GoodsDocument extends Goods {
  _id: string
  createdAt: number
}
export interface StockDocument extends StockEntry {
  _id: string
}
export interface RedemptionDocument extends Redemption, Waking {
  _id: string
  /** the code while it is held, afterwards `closed:<id>`: the unique index keeps live codes apart */
  codeKey: string
  /** when its owner was told that the shelf will not keep it much longer */
  remindedAt: number | null
}

/** What a table shows of its book. */
export interface TableRows {
  /** search keys that each has to have, the rarest first; blank as soon as the table is made */
  keys: readonly string[]
  /** of the book's own `by`: from the first moment until before the second; null is open */
  from: number | null
  until: number | null
}

/** A table that somebody asked for, and its file while there is one. */
export interface TableDocument extends Waking {
  _id: string
  communityId: string
  /** whose wish it was */
  memberId: string
  at: number
  book: ExportedName
  /** the book's own */
  title: string
  rows: TableRows
  format: TableFormat
  /** names, doors and phones as they are */
  full: boolean
  /** asked → making → ready | failed, and at last ended, when its file is wiped */
  status: 'asked' | 'making' | 'ready' | 'failed' | 'ended'
  /** rows that matched; when it is ready, rows in the file */
  count: number
  fileId: string | null
  /** when it was ready */
  madeAt: number | null
}
