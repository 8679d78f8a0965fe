import { useQuery } from '../../lib/cloud/useQuery'
import { wordsFor } from '../../lib/cloud/refusals'
import { sayPoints } from '../../lib/format/words'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { Page } from '../../ui/Page'
import { Grow, Row } from '../../ui/Row'
import { Skeleton } from '../../ui/Skeleton'
import { Words } from '../../ui/Words'

export default function Market() {
  const market = useQuery('market.goods', {})
  return (
    <Page onRefresh={market.refresh}>
      {market.waiting && <Skeleton />}
      {market.problem && !market.data && (
        <ErrorState text={wordsFor(market.problem)} onRetry={market.refresh} />
      )}
      {market.data?.goods.length === 0 && (
        <Empty picture="shelf" title="货架还空着" text="社区进了货，这里就有。" />
      )}
      {market.data?.goods.map((goods) => (
        <Card key={goods.goodsId}>
          <Row>
            <GoodsPicture name={goods.picture} />
            <Grow>
              <Words size="large">{goods.name}</Words>
              <Words size="soft">{sayPoints(goods.points)}</Words>
            </Grow>
          </Row>
        </Card>
      ))}
    </Page>
  )
}
