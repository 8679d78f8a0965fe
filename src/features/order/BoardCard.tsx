import { View } from '@tarojs/components'
import type { BoardCard as BoardCardView, OrderRow } from '../../../contract/views/order'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { KindIcon } from '../../parts/KindIcon'
import { Line } from '../../ui/Line'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayLong } from '../../words/dates'
import { pressed } from '../../ui/pressed'
import { lineWords } from './lineWords'
import './BoardCard.css'

interface Props {
  card: BoardCardView
  now: number
  /** false for staff, who look on, and for whoever lacks the licence it needs */
  mayGrab: boolean
  /** who was first, when this one has just been lost */
  lostTo?: string | undefined
  /** it has just become mine: whose turn it is, and by when */
  own?: OrderRow | undefined
  busy: 'grab' | 'wait' | null
  onGrab: (card: BoardCardView) => void
  onWait: (card: BoardCardView) => void
  onOpen: (orderId: string) => void
}

/** An order to grab: picture of the kind, building and trade, when, points, places. Never door, name or phone. */
export function BoardCard({ card, now, mayGrab, lostTo, own, busy, onGrab, onWait, onOpen }: Props) {
  const full = card.taken + card.offered >= card.slots
  return (
    <Card className={card.fits ? 'f-board-fits' : ''}>
      <View
        className="f-board-open"
        hoverClass="w-card-pressed"
        hoverStartTime={0}
        onClick={pressed(() => onOpen(card.orderId))}
        {...a11y('button', { focusable: true })}
      >
        <Row top>
          <KindIcon kind={card.kind} />
          <Grow>
            <Words size="large">{`${card.building} · ${card.summary}`}</Words>
            <View className="f-board-facts">
              <View>{`等了 ${sayLong(now - card.publishedAt)}`}</View>
              <View className="f-board-points">{pointsWords(card)}</View>
              {card.slots > 1 && <View>{`要 ${card.slots} 人，已有 ${card.taken} 人`}</View>}
              {card.waiting > 0 && <View>{`${card.waiting} 人排队`}</View>}
            </View>
          </Grow>
        </Row>
        <Row wrap className="f-board-tags">
          {card.joined > 0 && <StatusTag tone="amber" icon="people" text={`${card.joined} 人也遇到`} />}
          {card.urgent && <StatusTag tone="late" icon="alert" text="急" />}
          {card.fits && <StatusTag tone="green" icon="star" text="您会修" />}
          {card.licence !== null && <StatusTag tone="grey" icon="shield" text={`要${card.licence}`} />}
          {card.lacks === 'insurance' && <StatusTag tone="grey" icon="shield" text="要有保险" />}
          {card.lacks === 'age' && <StatusTag tone="grey" icon="shield" text="要满 18 岁" />}
          {full && card.mine === 'none' && (
            <StatusTag tone="grey" icon="user" text={card.offered > 0 ? '正在问别人' : '已被接走'} />
          )}
          {card.mine === 'offered' && <StatusTag tone="amber" icon="hand" text="等您答应" />}
          {card.mine === 'crew' && <StatusTag tone="blue" icon="tool" text="您已接单" />}
          {card.mine === 'waiting' && <StatusTag tone="amber" icon="clock" text="您在排队" />}
        </Row>
      </View>
      {lostTo !== undefined && (
        <View className="f-board-lost">
          <Icon name="heart" />
          <Grow>{lostWords(lostTo)}</Grow>
        </View>
      )}
      {own && <Line {...lineWords(own.line, own.part, now, own)} />}
      {mayGrab &&
        card.mine === 'none' &&
        (full ? (
          <Button kind="quiet" icon="clock" busy={busy === 'wait'} onPress={() => onWait(card)}>
            排队候补
          </Button>
        ) : (
          <Button icon="hand" busy={busy === 'grab'} onPress={() => onGrab(card)}>
            抢单
          </Button>
        ))}
      {card.mine === 'offered' && (
        <Button icon="hand" onPress={() => onOpen(card.orderId)}>
          去不去，点开说
        </Button>
      )}
      {card.mine === 'crew' && (
        <Button kind="quiet" onPress={() => onOpen(card.orderId)}>
          去看地址电话
        </Button>
      )}
    </Card>
  )
}

const pointsWords = ({ pointsFrom, pointsTo }: BoardCardView): string =>
  pointsFrom === pointsTo ? `${pointsFrom} 分` : `${pointsFrom}–${pointsTo} 分`

const lostWords = (first: string): string =>
  first === ''
    ? '就差一步，别人先接了。排上队，他退回就来问您。'
    : `就差一步，${first} 先接了。排上队，他退回就来问您。`
