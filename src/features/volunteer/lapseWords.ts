import type { LapseView } from '../../../contract/views/lapse'
import { kindNames } from '../../../domain/order/names'
import { sayMoment } from '../../words/dates'

/** 2号楼 · 门窗：约的是昨天 15:00，到点没有上门 */
export function lapseWords({ building, kind, cause, promisedAt }: LapseView, now: number): string {
  const promised = promisedAt === null ? '' : `约的是${sayMoment(promisedAt, now)}，`
  return `${building} · ${kindNames[kind]}：${promised}${cause === 'noShow' ? '到点没有上门' : '快到时间才退'}`
}

/** How an appeal stands; '' when there is none. */
export function appealWords({ appeal }: LapseView): string {
  if (appeal === null) return ''
  if (appeal.answer === null) return '申诉了，社区会请另一位工作人员看'
  return appeal.answer.outcome === 'upheld' ? '申诉成立，这次不算' : '申诉没有成立，还是算一次'
}
