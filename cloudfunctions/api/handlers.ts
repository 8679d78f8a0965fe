import type { Handler } from '../lib/context'
import { communityExport } from './handlers/community/export'
import { communityCode } from './handlers/community/code'
import { communityGet } from './handlers/community/get'
import { communityRules } from './handlers/community/rules'
import { communityUpdate } from './handlers/community/update'
import { deskFigures } from './handlers/desk/figures'
import { deskToday } from './handlers/desk/today'
import { marketBook } from './handlers/market/book'
import { marketCancel } from './handlers/market/cancel'
import { marketGoods } from './handlers/market/goods'
import { marketMine } from './handlers/market/mine'
import { marketPickup } from './handlers/market/pickup'
import { marketPut } from './handlers/market/put'
import { marketRedeem } from './handlers/market/redeem'
import { marketStock } from './handlers/market/stock'
import { marketWaiting } from './handlers/market/waiting'
import { memberAppoint } from './handlers/member/appoint'
import { memberExport } from './handlers/member/export'
import { memberHome } from './handlers/member/home'
import { memberJoin } from './handlers/member/join'
import { memberLeave } from './handlers/member/leave'
import { memberList } from './handlers/member/list'
import { memberMe } from './handlers/member/me'
import { memberPhone } from './handlers/member/phone'
import { memberUpdate } from './handlers/member/update'
import { orderAnswer } from './handlers/order/answer'
import { orderBlock } from './handlers/order/block'
import { orderBoard } from './handlers/order/board'
import { orderConfirm } from './handlers/order/confirm'
import { orderContact } from './handlers/order/contact'
import { orderDecline } from './handlers/order/decline'
import { orderDesk } from './handlers/order/desk'
import { orderFinish } from './handlers/order/finish'
import { orderGet } from './handlers/order/get'
import { orderGrab } from './handlers/order/grab'
import { orderHandOver } from './handlers/order/handOver'
import { orderMine } from './handlers/order/mine'
import { orderPublish } from './handlers/order/publish'
import { orderRelease } from './handlers/order/release'
import { orderReopen } from './handlers/order/reopen'
import { orderReport } from './handlers/order/report'
import { orderScore } from './handlers/order/score'
import { orderStart } from './handlers/order/start'
import { orderWait } from './handlers/order/wait'
import { orderWithdraw } from './handlers/order/withdraw'
import { photoAdd } from './handlers/photo/add'
import { pointsAnswer } from './handlers/points/answer'
import { pointsLine } from './handlers/points/line'
import { pointsNotices } from './handlers/points/notices'
import { pointsObject } from './handlers/points/object'
import { pointsObjections } from './handlers/points/objections'
import { pointsSettle } from './handlers/points/settle'
import { pointsStandard } from './handlers/points/standard'
import { pointsStatement } from './handlers/points/statement'
import { pointsWallet } from './handlers/points/wallet'
import { volunteerApply } from './handlers/volunteer/apply'
import { volunteerList } from './handlers/volunteer/list'
import { volunteerReview } from './handlers/volunteer/review'

/** Every action's handler; api.test.ts proves that none of the contract is missing. */
export const handlers: readonly Handler[] = [
  communityGet,
  communityRules,
  communityUpdate,
  communityExport,
  communityCode,
  memberMe,
  memberHome,
  memberPhone,
  memberJoin,
  memberList,
  memberAppoint,
  memberExport,
  memberLeave,
  memberUpdate,
  volunteerApply,
  volunteerReview,
  volunteerList,
  photoAdd,
  orderReport,
  orderWithdraw,
  orderPublish,
  orderHandOver,
  orderAnswer,
  orderDecline,
  orderBlock,
  orderBoard,
  orderMine,
  orderDesk,
  orderGet,
  orderContact,
  orderGrab,
  orderWait,
  orderRelease,
  orderStart,
  orderFinish,
  orderConfirm,
  orderReopen,
  deskFigures,
  deskToday,
  marketBook,
  marketCancel,
  marketGoods,
  marketMine,
  marketPickup,
  marketPut,
  marketRedeem,
  marketStock,
  marketWaiting,
  pointsNotices,
  pointsLine,
  pointsObject,
  pointsObjections,
  pointsAnswer,
  pointsSettle,
  pointsStandard,
  pointsStatement,
  pointsWallet,
  orderScore,
]
