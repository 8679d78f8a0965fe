import Taro from '@tarojs/taro'
import { useState } from 'react'
import { wordsFor } from '../../words/refusals'
import { useCommand } from '../../cloud/useCommand'
import { useQuery } from '../../cloud/useQuery'
import { askAbout } from '../../app/messages'
import { go } from '../../app/navigate'
import { loadSession, useSession } from '../../app/session'
import { CancelSheet } from '../../features/market/CancelSheet'
import { RedeemSheet } from '../../features/market/RedeemSheet'
import { Shelf } from '../../features/market/Shelf'
import { useWaiting } from '../../features/market/useWaiting'
import { WaitingCodes } from '../../features/market/WaitingCodes'
import { JoinInvitation } from '../../features/member/JoinInvitation'
import { Wallet } from '../../features/points/Wallet'
import { Button } from '../../ui/Button'
import { ErrorState } from '../../ui/ErrorState'
import { Loaded } from '../../parts/Loaded'
import { Page } from '../../parts/Page'
import { Row } from '../../ui/Row'
import { Skeleton } from '../../ui/Skeleton'

export default function MarketPage() {
  const { me, community, problem } = useSession()
  if (me) return <Market />
  return (
    <Page>
      {me === undefined &&
        (problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />)}
      {me === null && <JoinInvitation communityName={community?.name} onJoin={() => go('join')} />}
    </Page>
  )
}

function Market() {
  const { community } = useSession()
  const market = useQuery('market.goods', {})
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [cancelling, setCancelling] = useState<string | null>(null)
  const { waiting, add, drop } = useWaiting(market.data?.waiting ?? [])
  const { refresh } = market
  // As the shelf has it now, not as it was when the sheet was opened: the price may have changed.
  const chosen = market.data?.goods.find(({ goodsId }) => goodsId === chosenId) ?? null
  const redeem = useCommand('market.redeem', {
    done: '换好了！领取码在“等您来领”里。',
    onDone: (redemption) => {
      setChosenId(null)
      add(redemption)
      // the new code stands on top
      void Taro.pageScrollTo({ scrollTop: 0 })
      void refresh()
    },
    onRefused: () => {
      void refresh()
      return false
    },
  })
  return (
    <Page onRefresh={refresh}>
      <Loaded query={market}>
        {({ goods, wallet, available }) => (
          <>
            <Wallet wallet={wallet}>
              <Row>
                <Button small kind="quiet" onPress={() => go('statement')}>
                  明细
                </Button>
                <Button small kind="quiet" onPress={() => go('redemptions')}>
                  我的兑换
                </Button>
              </Row>
            </Wallet>
            <WaitingCodes waiting={waiting} community={community} onCancel={setCancelling} />
            <Shelf goods={goods} available={available} onOpen={({ goodsId }) => setChosenId(goodsId)} />
          </>
        )}
      </Loaded>
      {chosen && (
        <RedeemSheet
          goods={chosen}
          available={market.data?.available ?? 0}
          community={community}
          busy={redeem.busy}
          onClose={() => setChosenId(null)}
          onRedeem={(quantity) => {
            askAbout('redemption')
            return redeem.run({ goodsId: chosen.goodsId, quantity, seenPoints: chosen.points })
          }}
        />
      )}
      <CancelSheet
        redemptionId={cancelling}
        onClose={() => setCancelling(null)}
        onCancelled={() => {
          drop(cancelling)
          return refresh()
        }}
      />
    </Page>
  )
}
