import type { OrderView } from '../../../contract/views/order'
import { Card } from '../../ui/Card'
import { KindIcon } from '../../parts/KindIcon'
import { Line } from '../../ui/Line'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayDay } from '../../words/dates'
import { lineWords, type Part } from './lineWords'
import { ReadAloud } from './ReadAloud'
import { OrderTag } from './OrderTag'
import { isMended } from './progress'
import { Steps } from './Steps'

/** In which part this viewer reads the order. */
function partOf(order: OrderView): Part {
  if (order.crew.some((member) => member.me)) return 'crew'
  if (order.offer !== null) return 'offered'
  if (order.place !== null) return 'waiting'
  return order.private ? 'reporter' : 'other'
}

/** What it is, how far it has come, and the one line (R6). */
export function OrderHead({ order, now }: { order: OrderView; now: number }) {
  const part = partOf(order)
  const words = lineWords(order.line, part, now, {
    place: order.place,
    answerBy: order.offer?.until,
  })
  return (
    <Card>
      <Row top>
        <KindIcon kind={order.kind} />
        <Grow>
          <Words size="title">{order.summary}</Words>
          <Words size="small">{`${order.building} · ${sayDay(order.reportedAt, now)}报修`}</Words>
          <Words size="small">{`编号 ${order.no}`}</Words>
        </Grow>
      </Row>
      <Row wrap>
        {part === 'reporter' && isMended(order.status) ? (
          <StatusTag tone="green" icon="done" text="已修好" />
        ) : (
          <OrderTag status={order.status} overdue={order.line.overdue || order.line.pastEnd} />
        )}
        {order.urgent && <StatusTag tone="late" icon="alert" text="急" />}
        {order.licence !== null && <StatusTag tone="grey" icon="shield" text={`要${order.licence}`} />}
        {order.reopenedCount > 0 && (
          <StatusTag tone="amber" icon="refresh" text={`返修第 ${order.reopenedCount} 次`} />
        )}
      </Row>
      <Steps status={order.status} />
      <Line {...words} />
      <ReadAloud words={[words.who, words.step, words.when, words.next]} />
    </Card>
  )
}
