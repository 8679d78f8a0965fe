import { lineWords } from '../../lib/format/line'
import { useQuery } from '../../lib/cloud/useQuery'
import { wordsFor } from '../../lib/cloud/refusals'
import { device } from '../../lib/platform/device'
import { useSession } from '../../lib/session'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { Line } from '../../ui/Line'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Words } from '../../ui/Words'

export default function Home() {
  const { me, community } = useSession()
  const mine = useQuery('order.mine', {}, { when: Boolean(me) })
  const reported = mine.data?.reported ?? []
  return (
    <Page onRefresh={mine.refresh}>
      <Words size="title">{me ? `${me.name}，您好` : '您好'}</Words>
      {community && <Words size="soft">{community.name}</Words>}
      {me && mine.waiting && <Skeleton />}
      {me && mine.problem && !mine.data && (
        <ErrorState text={wordsFor(mine.problem)} onRetry={mine.refresh} />
      )}
      {mine.data && reported.length === 0 && (
        <Empty picture="home" title="家里都好好的" text="有东西坏了，随时告诉社区。" />
      )}
      {reported.map((row) => (
        <Card key={row.orderId} title={row.summary}>
          <Line {...lineWords(row.line)} />
        </Card>
      ))}
      {community && (
        <Button kind="quiet" icon="phone" onPress={() => device.call(community.phone)}>
          给社区打电话
        </Button>
      )}
    </Page>
  )
}
