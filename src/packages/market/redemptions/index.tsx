import { CustomWrapper } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../../cloud/usePages'
import { go } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { now } from '../../../platform/clock'
import { CancelSheet } from '../../../features/market/CancelSheet'
import { PickupCode } from '../../../features/market/PickupCode'
import { Qr } from '../../../features/market/Qr'
import { RedemptionRow } from '../../../features/market/RedemptionRow'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

export default function RedemptionsPage() {
  const { community } = useSession()
  const mine = usePages('market.mine', {})
  const [cancelling, setCancelling] = useState<string | null>(null)
  return (
    <Page onRefresh={mine.refresh}>
      <Loaded query={mine}>
        {() =>
          mine.rows.length === 0 ? (
            <Empty
              picture="shelf"
              title="还没有换过东西"
              text="攒了积分，去积分超市看看。"
              next={
                <Button kind="quiet" onPress={() => go('market')}>
                  去积分超市
                </Button>
              }
            />
          ) : (
            mine.rows.map((redemption) => (
              <CustomWrapper key={redemption.redemptionId}>
                {redemption.status === 'held' ? (
                  <PickupCode
                    redemption={redemption}
                    now={now()}
                    community={community}
                    onCancel={({ redemptionId }) => setCancelling(redemptionId)}
                  >
                    <Qr text={redemption.code} />
                  </PickupCode>
                ) : (
                  <RedemptionRow redemption={redemption} now={now()} />
                )}
              </CustomWrapper>
            ))
          )
        }
      </Loaded>
      {mine.more && (
        <Button kind="quiet" busy={mine.loadingMore} onPress={mine.loadMore}>
          加载更多
        </Button>
      )}
      <CancelSheet redemptionId={cancelling} onClose={() => setCancelling(null)} onCancelled={mine.refresh} />
    </Page>
  )
}
