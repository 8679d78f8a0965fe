import type { Handler } from '../platform/context'
import { communityExport } from '../community/export'
import { communityCode } from '../community/code'
import { communityGet } from '../community/get'
import { communityRules } from '../community/rules'
import { communityUpdate } from '../community/update'
import { deskFigures } from '../desk/figures'
import { deskToday } from '../desk/today'
import { marketBook } from '../market/book'
import { marketCancel } from '../market/cancel'
import { marketGoods } from '../market/goods'
import { marketMine } from '../market/mine'
import { marketPickup } from '../market/pickup'
import { marketPut } from '../market/put'
import { marketRedeem } from '../market/redeem'
import { marketStock } from '../market/stock'
import { marketWaiting } from '../market/waiting'
import { memberAppoint } from '../member/appoint'
import { memberExport } from '../member/export'
import { memberHome } from '../member/home'
import { memberJoin } from '../member/join'
import { memberLeave } from '../member/leave'
import { memberList } from '../member/list'
import { memberMe } from '../member/me'
import { memberPhone } from '../member/phone'
import { memberUpdate } from '../member/update'
import { orderAnswer } from '../order/answer'
import { orderBlock } from '../order/block'
import { orderBoard } from '../order/board'
import { orderConfirm } from '../order/confirm'
import { orderContact } from '../order/contact'
import { orderDecline } from '../order/decline'
import { orderDesk } from '../order/desk'
import { orderFinish } from '../order/finish'
import { orderGet } from '../order/get'
import { orderGrab } from '../order/grab'
import { orderHandOver } from '../order/handOver'
import { orderMine } from '../order/mine'
import { orderPublish } from '../order/publish'
import { orderRelease } from '../order/release'
import { orderReopen } from '../order/reopen'
import { orderReport } from '../order/report'
import { orderScore } from '../order/score'
import { orderStart } from '../order/start'
import { orderWait } from '../order/wait'
import { orderWithdraw } from '../order/withdraw'
import { photoAdd } from '../photo/add'
import { pointsAnswer } from '../objection/answer'
import { pointsLine } from '../settlement/line'
import { pointsNotices } from '../settlement/notices'
import { pointsObject } from '../objection/object'
import { pointsObjections } from '../objection/objections'
import { pointsSettle } from '../settlement/settle'
import { pointsStandard } from '../points/standard'
import { pointsStatement } from '../points/statement'
import { pointsWallet } from '../points/wallet'
import { volunteerApply } from '../volunteer/apply'
import { volunteerList } from '../volunteer/list'
import { volunteerReview } from '../volunteer/review'

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
