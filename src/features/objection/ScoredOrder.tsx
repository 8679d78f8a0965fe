import type { NoticeOrder } from '../../../contract/views/settlement'
import { kindNames } from '../../../domain/order/names'
import { sayPoints } from '../../words/people'
import { Card } from '../../ui/Card'
import { KindIcon } from '../../parts/KindIcon'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'

type Scored = Pick<NoticeOrder, 'no' | 'kind' | 'building' | 'summary'> & {
  score: NoticeOrder['score'] | null
}

/** What was mended and how many points it got, by which line of the standard. */
export function ScoredOrder({ order }: { order: Scored }) {
  const { no, kind, building, summary, score } = order
  return (
    <Card>
      <Row top>
        <KindIcon kind={kind} size="small" />
        <Grow>
          <Words size="large">{summary}</Words>
          <Words size="small">{`${building} · ${kindNames[kind]} · 编号 ${no}`}</Words>
        </Grow>
      </Row>
      {score && (
        <>
          <Words>{`每人 ${sayPoints(score.points)}`}</Words>
          <Words size="small">{[score.rule, score.reason].filter(Boolean).join('；')}</Words>
        </>
      )}
    </Card>
  )
}
