import { home, type Module } from '../platform/module'
import { followedRows, reportedRow } from './card'
import { loadOrderHome, orderNews } from './news'
import { orderTodos } from './todos'
import { orders, ownReports } from './exported'
import { countWaiting } from './counts'
import { orderAccept } from './accept'
import { orderAnswer } from './answer'
import { orderAnswerOffer } from './answerOffer'
import { orderAsk } from './ask'
import { orderBlock } from './block'
import { orderApproveScore } from './approveScore'
import { orderReturnScore } from './returnScore'
import { orderWaits } from './waits'
import { orderBoard } from './board'
import { orderConfirm } from './confirm'
import { orderContact } from './contact'
import { orderCorrect } from './correct'
import { orderDecline } from './decline'
import { orderDeclineTime } from './declineTime'
import { orderDesk } from './desk'
import { orderEndVisit } from './endVisit'
import { orderFinish } from './finish'
import { orderGet } from './get'
import { orderGrab } from './grab'
import { orderHandOver } from './handOver'
import { orderJoin } from './join'
import { orderLeaveJoin } from './leaveJoin'
import { orderSimilar } from './similar'
import { orderMine } from './mine'
import { orderJob } from './orders.job'
import { orderPublish } from './publish'
import { orderRelease } from './release'
import { orderReopen } from './reopen'
import { orderUndoReopen } from './undoReopen'
import { orderReport } from './report'
import { orderScore } from './score'
import { orderSetTime } from './setTime'
import { orderStart } from './start'
import { orderTakeBack } from './takeBack'
import { orderWait } from './wait'
import { orderWithdraw } from './withdraw'
import { busyOrders, forgetOrders } from './forget'

export const order = {
  noun: 'order',
  handlers: [
    orderAccept,
    orderAnswer,
    orderAnswerOffer,
    orderApproveScore,
    orderAsk,
    orderBlock,
    orderBoard,
    orderConfirm,
    orderContact,
    orderDecline,
    orderCorrect,
    orderDeclineTime,
    orderDesk,
    orderEndVisit,
    orderFinish,
    orderGet,
    orderGrab,
    orderHandOver,
    orderJoin,
    orderLeaveJoin,
    orderSimilar,
    orderMine,
    orderPublish,
    orderRelease,
    orderReopen,
    orderUndoReopen,
    orderReturnScore,
    orderReport,
    orderScore,
    orderSetTime,
    orderStart,
    orderTakeBack,
    orderWait,
    orderWithdraw,
  ],
  wakes: [orderJob],
  books: { orders },
  mine: ownReports,
  waits: orderWaits,
  desk: ({ store, communityId, at }) => countWaiting(store, communityId, at),
  home: home({
    load: loadOrderHome,
    view: (shared, own) => {
      const { member, at, reported, active } = shared
      return {
        reported: reported.map((order) => reportedRow(order, member, at)),
        ...followedRows(active, member, at),
        todos: [...orderTodos(shared), ...orderNews(own, member.memberId)],
      }
    },
  }),
  busy: busyOrders,
  forget: forgetOrders,
} as const satisfies Module
