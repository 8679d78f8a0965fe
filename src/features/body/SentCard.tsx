import type { SentRow } from '../../../contract/views/body'
import { sayDay, sayMoment } from '../../words/dates'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { KindIcon } from '../../parts/KindIcon'
import { markOf } from './words'

interface Props {
  row: SentRow
  now: number
  onOpen: () => void
}

/** One order that the community sent to my body: what, where, and what we owe. */
export function SentCard({ row, now, onOpen }: Props) {
  const { kind, building, summary, no, sentAt, dueAt, answer } = row
  const mark = markOf(row, now)
  return (
    <Card onPress={onOpen} label={`${building} ${summary}，${mark.text}`}>
      <Row top>
        <KindIcon kind={kind} />
        <Grow>
          <Words size="large">{summary}</Words>
          <Words size="small">{`${building} · ${no} · ${sayDay(sentAt, now)}转来`}</Words>
          {dueAt !== null && <Words size="small">{`${sayMoment(dueAt, now)} 前`}</Words>}
          {answer !== null && <Words size="soft">{answer.text}</Words>}
        </Grow>
        <Icon name="forward" />
      </Row>
      <StatusTag {...mark} />
    </Card>
  )
}
