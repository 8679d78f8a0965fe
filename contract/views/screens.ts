import type { OrderFigures } from '../../domain/order/figures'
import type { Todo } from '../../domain/todo/todo'
import type { GoodsView, RedemptionView } from './market'
import type { OrderRow } from './order'
import type { CommunityView, MeView } from './people'
import type { SettlementView, WalletView } from './points'

/** What one screen needs at once: it asks the cloud one time. */

/** Oneself and the community one is in: what the app asks when it opens. */
export interface SessionView extends MeView {
  community: CommunityView
}

/** What I have taken on: orders I hold, and those whose line I stand in. */
export interface ActiveOrders {
  held: readonly OrderRow[]
  waiting: readonly OrderRow[]
}

export interface OwnOrders extends ActiveOrders {
  /** the newest first */
  reported: readonly OrderRow[]
}

/** The home page: what is mine, the newest notice, and what waits for me. */
export interface HomeView extends OwnOrders {
  notice: SettlementView | null
  todos: readonly Todo[]
}

/** What waits at the desk (S2), counted. */
export interface TodayView {
  /** open work by status */
  counts: Readonly<Record<string, number>>
  /** of these, what is past its time: nobody took it, no answer came, the day to look again is there */
  late: Readonly<Record<'open' | 'blocked' | 'handedOver', number>>
  /** orders with an objection that has no answer yet */
  objections: number
  /** who offered to serve and waits for an answer */
  applied: number
  /** redemptions that lie ready */
  pickups: number
}

/** The points supermarket as one person finds it. */
export interface MarketView {
  goods: readonly GoodsView[]
  /** points to spend; the same as the wallet's */
  available: number
  wallet: WalletView
  /** what lies ready for me, with its code, newest first */
  waiting: readonly RedemptionView[]
}

/** What is scored and not paid yet, over everyone in the crews. */
export interface UnpostedView {
  /** on no notice yet */
  points: number
  /** on a notice, until its window is over */
  hangingPoints: number
  /** orders among them with objections that wait for an answer */
  disputed: number
  /** only so much was counted: there is more */
  more: boolean
}

/** The pictures of a time (S5): its orders and what became of them by now, and the points that moved in it. */
export interface FiguresView extends OrderFigures {
  /** the first moment that counts */
  from: number
  /** false when there were more orders than are read: then only the newest are counted */
  complete: boolean
  points: { issued: number; spent: number }
}
