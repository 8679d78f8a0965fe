import type { NoticeOrder, SettlementView } from '../../../contract/views/settlement'
import { wordsFor } from '../../words/refusals'
import { useQuery } from '../../cloud/useQuery'
import { go } from '../../app/navigate'
import { Button } from '../../ui/Button'
import { ErrorState } from '../../ui/ErrorState'
import { Row } from '../../ui/Row'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { ObjectionTag } from './ObjectionTag'
import { ScoredOrder } from './ScoredOrder'
import '../../parts/objection/refusals'

interface Props {
  notice: SettlementView
  /** which line; null: closed */
  line: number | null
  onClose: () => void
}

/** The orders behind one line of a notice; each may be objected to while the notice hangs (P4). */
export function LineSheet({ notice, line, onClose }: Props) {
  const one = line === null ? undefined : notice.lines[line]
  if (line === null || one === undefined) return null
  return (
    <Sheet open title={`${one.me ? '您' : one.name}的 ${one.orders} 单`} onClose={onClose}>
      <Orders settlementId={notice.settlementId} line={line} />
    </Sheet>
  )
}

function Orders(input: { settlementId: string; line: number }) {
  const query = useQuery('points.line', input)
  if (query.data === undefined) {
    if (query.problem === undefined) return <Skeleton cards={2} />
    return <ErrorState text={wordsFor(query.problem)} onRetry={query.refresh} busy={query.loading} />
  }
  return (
    <>
      {query.data.rows.map((order) => (
        <OneOrder key={order.orderId} order={order} />
      ))}
    </>
  )
}

function OneOrder({ order }: { order: NoticeOrder }) {
  const { orderId, objection, may } = order
  const open = () => go('objection', { orderId })
  return (
    <>
      <ScoredOrder order={order} />
      {(may || objection !== null) && (
        <Row apart wrap>
          {objection ? <ObjectionTag objection={objection} /> : null}
          <Button kind="quiet" small onPress={open}>
            {may ? '对这一单有异议' : '看我的异议'}
          </Button>
        </Row>
      )}
    </>
  )
}
