import type { RedemptionView } from '../../../contract/views/market'
import { redemptionNames } from '../../../domain/market/names'
import { sayDay } from '../../words/dates'
import { sayPoints } from '../../words/people'
import { Card } from '../../ui/Card'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'

const words = {
  held: { text: redemptionNames.held, tone: 'amber', icon: 'gift' },
  collected: { text: redemptionNames.collected, tone: 'green', icon: 'done' },
  cancelled: { text: `${redemptionNames.cancelled}，积分退回`, tone: 'grey', icon: 'undo' },
  expired: { text: `${redemptionNames.expired}积分`, tone: 'grey', icon: 'clock' },
} as const

/** A redemption that is over: what, when, how it ended. */
export function RedemptionRow({ redemption, now }: { redemption: RedemptionView; now: number }) {
  const { goodsName, picture, quantity, points, status, heldAt, closedAt, atCounter } = redemption
  return (
    <Card>
      <Row top>
        <GoodsPicture name={picture} size="small" />
        <Grow>
          <Words>{`${goodsName} ${quantity} 件 · ${sayPoints(points)}`}</Words>
          <Words size="small">{`${sayDay(closedAt ?? heldAt, now)}${atCounter ? '，社区替您换的' : ''}`}</Words>
        </Grow>
      </Row>
      <Row>
        <StatusTag {...words[status]} />
      </Row>
    </Card>
  )
}
