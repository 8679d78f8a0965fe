import { View } from '@tarojs/components'
import { wordsFor } from '../../../words/refusals'
import type { Pages } from '../../../cloud/usePages'
import { sayAgo, sayDay, sayLong } from '../../../words/dates'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { GoodsPicture } from '../../../ui/GoodsPicture'
import { Skeleton } from '../../../ui/Skeleton'
import { StatusTag } from '../../../ui/StatusTag'
import { Second } from './Second'
import { dayMs } from '../../../../domain/kernel/time'

/** What lies ready, without codes: the owner must show theirs. */
export function WaitingList({ waiting }: { waiting: Pages<'market.waiting'> }) {
  if (waiting.rows.length === 0) {
    if (waiting.problem) {
      return <ErrorState text={wordsFor(waiting.problem)} onRetry={waiting.refresh} busy={waiting.loading} />
    }
    if (waiting.waiting) return <Skeleton cards={3} />
    return <Empty picture="shelf" title="没有等人领的" text="居民兑换了东西，会先放在这里等他来。" />
  }
  return (
    <View className="counter-list">
      {waiting.rows.map((row) => (
        <Card key={row.redemptionId}>
          <View className="counter-row">
            <GoodsPicture name={row.picture} size="small" />
            <View className="w-grow">
              <View>
                {row.goodsName} × {row.quantity}
              </View>
              <View className="w-small">
                {row.memberName} · {sayAgo(row.heldAt)}兑换
              </View>
            </View>
            <Until expiresAt={row.expiresAt} />
          </View>
          {row.counter && <Second row={row} onDone={() => void waiting.refresh()} />}
        </Card>
      ))}
      {waiting.more && (
        <Button kind="plain" busy={waiting.loadingMore} onPress={waiting.loadMore}>
          加载更多
        </Button>
      )}
    </View>
  )
}

function Until({ expiresAt }: { expiresAt: number }) {
  const left = expiresAt - now()
  if (left < dayMs) return <StatusTag tone="amber" icon="clock" text={`还留 ${sayLong(Math.max(0, left))}`} />
  return <View className="w-small">留到{sayDay(expiresAt)}</View>
}
