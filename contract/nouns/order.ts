import { noun, page } from '../noun'
import type { UrgentKind } from '../../domain/order/urgent'
import type { orderRefusals } from '../refusals/order'

export const order = noun<(typeof orderRefusals)[number]>()({
  names: {
    'order.report': 'command',
    'order.withdraw': 'command',
    'order.publish': 'command',
    'order.handOver': 'command',
    'order.accept': 'command',
    'order.answer': 'command',
    'order.decline': 'command',
    'order.correct': 'command',
    'order.block': 'command',
    'order.board': 'query',
    'order.mine': 'query',
    'order.desk': 'query',
    'order.get': 'query',
    'order.contact': 'command',
    'order.grab': 'command',
    'order.wait': 'command',
    'order.ask': 'command',
    'order.answerOffer': 'command',
    'order.release': 'command',
    'order.takeBack': 'command',
    'order.endVisit': 'command',
    'order.similar': 'query',
    'order.join': 'command',
    'order.leaveJoin': 'command',
    'order.setTime': 'command',
    'order.declineTime': 'command',
    'order.start': 'command',
    'order.finish': 'command',
    'order.confirm': 'command',
    'order.reopen': 'command',
    'order.undoReopen': 'command',
    'order.score': 'command',
    'order.approveScore': 'command',
    'order.returnScore': 'command',
  },
  pages: {
    board: page('pages/board/index'),
    /** `danger`: what cannot wait was pressed (R8); `consentId`: for whom this consent speaks (R3), by `name` */
    report: page<{
      start?: 'photo' | 'speak' | 'type'
      danger?: UrgentKind
      consentId?: string
      name?: string
    }>('packages/report/form/index'),
    order: page<{ orderId: string; consentId?: string }>('packages/order/one/index'),
  },
})
