import { usePages } from '../../../cloud/usePages'
import { useSession } from '../../../app/session'
import { now } from '../../../platform/clock'
import { Statement } from '../../../features/points/Statement'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Words } from '../../../ui/Words'
import { serviceOf } from '../../../features/points/service'

export default function RecordPage() {
  const { me, community } = useSession()
  const entries = usePages('points.statement', {})
  const service = serviceOf(entries.rows)
  return (
    <Page reads onRefresh={entries.refresh}>
      <Loaded query={entries}>
        {() =>
          service.rows.length === 0 ? (
            <Empty picture="board" title="还没有修过的单" text="修好第一单、评了分，就记在这里。" />
          ) : (
            <>
              <Card>
                <Words size="soft">{[community?.name, me?.name].filter(Boolean).join(' · ')}</Words>
                <Words size="title">{`修好 ${service.orders} 单，得 ${service.points} 分`}</Words>
                {entries.more && <Words size="small">往下还有更早的，加载后一起算。</Words>}
              </Card>
              <Statement plain rows={service.rows} now={now()} />
            </>
          )
        }
      </Loaded>
      {entries.more && (
        <Button kind="quiet" busy={entries.loadingMore} onPress={entries.loadMore}>
          加载更多
        </Button>
      )}
    </Page>
  )
}
