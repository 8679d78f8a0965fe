import { usePages } from '../../../cloud/usePages'
import { now } from '../../../platform/clock'
import { GivePoints } from '../../../features/points/GiveSheet'
import { Statement } from '../../../features/points/Statement'
import { Wallet } from '../../../features/points/Wallet'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

export default function StatementPage() {
  const entries = usePages('points.statement', {})
  return (
    <Page reads onRefresh={entries.refresh}>
      {entries.data?.wallet && <Wallet wallet={entries.data.wallet} />}
      {(entries.data?.wallet?.available ?? 0) > 0 && <GivePoints onGiven={entries.refresh} />}
      <Loaded query={entries}>
        {() =>
          entries.rows.length === 0 ? (
            <Empty picture="paper" title="还没有进出" text="修好一单、评了分，这里就有了。" />
          ) : (
            <Statement rows={entries.rows} now={now()} />
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
