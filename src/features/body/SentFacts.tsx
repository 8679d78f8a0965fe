import { View } from '@tarojs/components'
import type { HistoryLine, OrderView } from '../../../contract/views/order'
import { kindNames, statusNames } from '../../../domain/order/names'
import { sayDay, sayMoment } from '../../words/dates'
import { KindIcon } from '../../parts/KindIcon'
import { PhotoRow } from '../../parts/photos/PhotoRow'
import { Card } from '../../ui/Card'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { markOf } from './words'
import './body.css'

interface Props {
  order: OrderView
  now: number
}

/** Everything my body may know of an order: public words and pictures, why it came to us, and what passed between us. */
export function SentFacts({ order, now }: Props) {
  const { kind, building, summary, no, status, handOver, photos, history, line } = order
  const said = history.filter((each) => each.body !== undefined)
  const lies = status === 'handedOver' && handOver !== null
  const last = said.filter(({ what }) => what === 'answered').pop()
  const mark = markOf(
    {
      status,
      dueAt: lies ? line.dueAt : null,
      late: lies && line.overdue,
      until: handOver?.until ?? null,
      answer: last === undefined ? null : { at: last.at, text: last.note, fixed: last.fixed === true },
    },
    now,
  )
  return (
    <>
      <Card>
        <Row top>
          <KindIcon kind={kind} />
          <Grow>
            <Words size="large">{summary}</Words>
            <Words size="small">{`${building} · ${kindNames[kind]} · ${no}`}</Words>
          </Grow>
        </Row>
        <StatusTag {...mark} />
        {lies && handOver.why !== '' && <Words>{`社区说：${handOver.why}`}</Words>}
        {lies && line.dueAt !== null && <Words size="soft">{`${sayMoment(line.dueAt, now)} 前`}</Words>}
        {!lies && <Words size="soft">{`现在：${statusNames[status]}`}</Words>}
        {photos.length > 0 && <PhotoRow value={photos} />}
      </Card>
      {said.length > 0 && (
        <Card title="我们和社区">
          {[...said].reverse().map((each) => (
            <View key={`${each.at}${each.what}`} className="body-said">
              <Words>{saidWords(each, now)}</Words>
              {each.note !== '' && <Words>{each.note}</Words>}
              <Words size="small">{sayMoment(each.at, now)}</Words>
              {each.photos.length > 0 && <PhotoRow value={each.photos} />}
            </View>
          ))}
        </Card>
      )}
    </>
  )
}

function saidWords({ what, until, fixed }: HistoryLine, now: number): string {
  if (what === 'accepted' && until !== undefined) return `我们接了，说好${sayDay(until, now)}前办好`
  if (what === 'answered') return fixed === true ? '我们说修好了' : '我们退回了'
  return '社区转来'
}
