import type { RedemptionView } from '../../../contract/views/market'
import { sayDay } from '../../words/dates'
import { sayPoints } from '../../words/people'
import { Card } from '../../ui/Card'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'

const words = {
  held: { text: '等您来领', tone: 'amber', icon: 'gift' },
  collected: { text: '已领走', tone: 'green', icon: 'done' },
  cancelled: { text: '已取消，积分退回', tone: 'grey', icon: 'undo' },
  expired: { text: '过期没领，积分退回', tone: 'grey', icon: 'clock' },
} as const

/** A redemption that is over: what, when, how it ended. */
export function RedemptionRow({ redemption, now }: { redemption: RedemptionView; now: number }) {
  const { goodsName, picture, quantity, points, status, heldAt, closedAt } = redemption
  return (
    <Card>
      <Row top>
        <GoodsPicture name={picture} size="small" />
        <Grow>
          <Words>{`${goodsName} ${quantity} 件 · ${sayPoints(points)}`}</Words>
          <Words size="small">{sayDay(closedAt ?? heldAt, now)}</Words>
        </Grow>
      </Row>
      <Row>
        <StatusTag {...words[status]} />
      </Row>
    </Card>
  )
}
