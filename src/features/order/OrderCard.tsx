import type { OrderRow } from '../../../contract/views/order'
import { Card } from '../../ui/Card'
import { KindIcon } from '../../parts/KindIcon'
import { Line } from '../../ui/Line'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayDay } from '../../words/dates'
import { lineWords } from './lineWords'

interface Props {
  order: OrderRow
  now: number
  onOpen: (orderId: string) => void
}

/** One of my own orders: what, and the one line (R6). */
export function OrderCard({ order, now, onOpen }: Props) {
  const words = lineWords(order.line, order.part, now, order)
  return (
    <Card onPress={() => onOpen(order.orderId)} label={`${order.summary}，${words.who}${words.step}`}>
      <Row top>
        <KindIcon kind={order.kind} />
        <Grow>
          <Words size="large">{order.summary}</Words>
          <Words size="small">
            {order.part === 'reporter'
              ? `${sayDay(order.reportedAt, now)}报修 · 编号 ${order.no}`
              : `${order.building} · 编号 ${order.no}`}
          </Words>
        </Grow>
      </Row>
      {words.who === '' ? (
        <Row>
          <StatusTag tone={words.tone} icon={words.icon} text={words.step} />
        </Row>
      ) : (
        <Line {...words} />
      )}
    </Card>
  )
}
