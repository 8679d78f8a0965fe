import { useState } from 'react'
import type { CommunityView } from '../../../contract/views/community'
import type { GoodsView } from '../../../contract/views/market'
import { sayPoints } from '../../words/people'
import { Button } from '../../ui/Button'
import { now } from '../../platform/clock'
import { GoodsImage } from '../../parts/goods/GoodsImage'
import { Note } from '../../ui/Notice'
import { Grow, Row } from '../../ui/Row'
import { Sheet } from '../../ui/Sheet'
import { Stepper } from '../../ui/Stepper'
import { Words } from '../../ui/Words'
import { availability } from './availability'
import { openWords } from './openWords'
import '../../parts/goods/refusals'

interface Props {
  goods: GoodsView
  available: number
  community: CommunityView | undefined
  busy: boolean
  onClose: () => void
  onRedeem: (quantity: number) => unknown
}

/** How many, what it costs, what remains, and where to fetch it: then one press. */
export function RedeemSheet({ goods, available, community, busy, onClose, onRedeem }: Props) {
  const [quantity, setQuantity] = useState(1)
  const { can, max, word } = availability(goods, available)
  const price = goods.points * quantity
  return (
    <Sheet
      open
      title={goods.name}
      onClose={onClose}
      action={
        <Button icon="gift" busy={busy} disabled={!can} onPress={() => onRedeem(quantity)}>
          {can ? `用 ${sayPoints(price)}换 ${quantity} 件` : word}
        </Button>
      }
    >
      <Row>
        <GoodsImage goods={goods} />
        <Grow>
          <Words size="large">{`${sayPoints(goods.points)} 一件`}</Words>
          <Words size="small">{`每人每月最多 ${goods.limitPerMonth} 件，您还能换 ${Math.max(0, goods.leftForMe)} 件`}</Words>
        </Grow>
      </Row>
      {can ? (
        <>
          {max > 1 && (
            <Row apart wrap>
              <Words>换几件</Words>
              <Stepper value={quantity} max={max} unit="件" onChange={setQuantity} />
            </Row>
          )}
          <Words>{`换完还剩 ${sayPoints(available - price)}`}</Words>
          <Note icon="pin">{whereWords(community)}</Note>
        </>
      ) : (
        <Note tone="amber" icon="clock">
          {noWords(word)}
        </Note>
      )}
    </Sheet>
  )
}

const whereWords = (community: CommunityView | undefined): string =>
  community === undefined
    ? '换好就有领取码，凭码到积分超市领。'
    : `换好就有领取码，${community.rules.pickupDays} 天内凭码来领：${[community.marketHours, openWords(community.openTimes, now())].filter(Boolean).join('，')}。不来领，积分自动退回。`

const noWords = (word: string): string => {
  if (word.startsWith('还差')) return `${word}。多帮邻居修一次就够了。`
  if (word.startsWith('这个月')) return '每人每月有数，好让大家都换得到。下个月再来。'
  return '社区补货后就能换，过几天再来看看。'
}
