import type { CommandName } from '../../contract/names'

/** What people pressed, by the words on the button. */
const pressed: Partial<Record<CommandName, string>> = {
  'order.report': '报修',
  'order.withdraw': '撤回报修',
  'order.publish': '发布到抢单',
  'order.handOver': '转办',
  'order.accept': '接单、定日子',
  'order.answer': '答复',
  'order.decline': '不受理',
  'callback.log': '记回音',
  'order.correct': '更正',
  'order.grab': '抢单',
  'order.wait': '排队候补',
  'order.release': '退回',
  'order.start': '我到了',
  'order.finish': '报告修好了',
  'order.confirm': '修好了',
  'order.reopen': '没修好',
  'order.undoReopen': '撤销没修好',
  'order.score': '评分',
  'points.settle': '贴公示，清算',
  'points.object': '有异议',
  'market.redeem': '兑换',
  'market.cancel': '退回积分',
  'market.pickup': '核销',
}

export const sayPressed = (action: CommandName): string => pressed[action] ?? '您点的一件事'
