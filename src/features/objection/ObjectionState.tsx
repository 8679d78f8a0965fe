import type { ObjectionView } from '../../../contract/views/objection'
import { sayMoment } from '../../words/dates'
import { Card } from '../../ui/Card'
import { Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import { ObjectionTag } from './ObjectionTag'

/** How my objection stands: what I said, and what the community answered. */
export function ObjectionState({ objection, now }: { objection: ObjectionView; now: number }) {
  const { at, reason, answer } = objection
  return (
    <Card title="我的异议">
      <Row wrap>
        <ObjectionTag objection={objection} />
        <Words size="small">{`${sayMoment(at, now)} 提的`}</Words>
      </Row>
      <Words>{reason}</Words>
      {answer === null ? (
        <Words size="small">社区看过就答复，在这里和消息里告诉您。答复以前，这一单的积分先不入账。</Words>
      ) : (
        <Words>{`社区 ${sayMoment(answer.at, now)} 答复：${answer.text}`}</Words>
      )}
    </Card>
  )
}
