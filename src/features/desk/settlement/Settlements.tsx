import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { SettlementView } from '../../../../contract/views/settlement'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Section } from '../../../ui/Section'
import { ListState } from '../parts/ListState'
import { BooksCard } from './BooksCard'
import { PostingCard } from './PostingCard'
import { PostSettlement } from './PostSettlement'
import './settlement.css'

const noInput = {}

/**
 * 清算与公示 (P3, S4): the objections that wait for an answer, if there are any, which are only then asked for; what is scored and not yet posted, the button that posts it, and every notice so
 * far.
 */
export function Settlements({ objections }: { objections: ReactNode }) {
  const notices = usePages('points.settlements', noInput, { every: newsEveryMs })
  const unposted = notices.data?.unposted
  if (unposted === undefined) return <ListState query={{ ...notices, waiting: true }} empty={null} />
  return (
    <>
      {unposted.disputed > 0 && objections}
      <PostSettlement unposted={unposted} onPosted={notices.refresh} />
      <Section title="账本">
        <BooksCard books={notices.data?.books ?? null} />
      </Section>
      <Section title="贴过的公示">
        {notices.rows.length === 0 && (
          <Empty title="还没有公示" text="评过分的单子攒到一起贴一次公示，期满没有异议就入账。" />
        )}
        <View className="settlement-notices">
          {notices.rows.map((notice: SettlementView) => (
            <PostingCard key={notice.settlementId} notice={notice} />
          ))}
        </View>
        {notices.more && (
          <Button kind="plain" busy={notices.loadingMore} onPress={notices.loadMore}>
            加载更多
          </Button>
        )}
      </Section>
    </>
  )
}
