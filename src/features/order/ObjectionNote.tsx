import type { OrderView } from '../../../contract/views/order'
import { go } from '../../app/navigate'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Words } from '../../ui/Words'

/** Objections to the score, as far as they are mine to know (P4), and the way to object to one's own. */
export function ObjectionNote({ order }: { order: OrderView }) {
  const { orderId, objections, can } = order
  const may = can.includes('points.object')
  const mine = objections.some((each) => each.mine)
  const last = objections[objections.length - 1]
  if (!may && last === undefined) return null
  const waits = objections.some(({ answer }) => answer === null)
  return (
    <Card title="对评分的异议">
      {waits && (
        <Words>{`${mine ? '您提的异议' : '有人提了异议'}，社区在看。答复以前，积分先不入账。`}</Words>
      )}
      {!waits && last?.answer && (
        <Words>{`社区答复，${last.answer.outcome === 'kept' ? '维持原分' : '评分已更正'}：${last.answer.text}`}</Words>
      )}
      {(may || mine) && (
        <Button kind="quiet" small onPress={() => go('objection', { orderId })}>
          {mine ? '看我的异议' : '我对评分有异议'}
        </Button>
      )}
    </Card>
  )
}
