import { kindWords } from '../../lib/format/order'
import { useQuery } from '../../lib/cloud/useQuery'
import { wordsFor } from '../../lib/cloud/refusals'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { KindIcon } from '../../ui/KindIcon'
import { Page } from '../../ui/Page'
import { Grow, Row } from '../../ui/Row'
import { Skeleton } from '../../ui/Skeleton'
import { Words } from '../../ui/Words'

export default function Board() {
  const board = useQuery('order.board', {})
  return (
    <Page onRefresh={board.refresh}>
      {board.waiting && <Skeleton />}
      {board.problem && !board.data && <ErrorState text={wordsFor(board.problem)} onRetry={board.refresh} />}
      {board.data?.rows.length === 0 && (
        <Empty picture="board" title="现在没有要抢的单" text="有新的单会先告诉您。" />
      )}
      {board.data?.rows.map((card) => (
        <Card key={card.orderId}>
          <Row>
            <KindIcon kind={card.kind} />
            <Grow>
              <Words size="large">{card.summary}</Words>
              <Words size="soft">{`${card.building} · ${kindWords[card.kind]}`}</Words>
            </Grow>
          </Row>
        </Card>
      ))}
    </Page>
  )
}
