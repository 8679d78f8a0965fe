import { View } from '@tarojs/components'
import type { SettlementView } from '../../../contract/views'
import { wordsFor } from '../../lib/cloud/refusals'
import { usePages } from '../../lib/cloud/usePages'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { Section } from '../../ui/Section'
import { Skeleton } from '../../ui/Skeleton'
import { NoticeCard } from './NoticeCard'
import { PostNotice } from './PostNotice'
import { waitingOf } from './waiting'
import './clearing.css'

const noInput = {}
const scored = { status: 'scored' as const }

/** 清算与公示 (P3, S4): what is scored and not yet posted, the button that posts it, and every notice so far. */
export function Clearing() {
  const list = usePages('order.desk', scored)
  const notices = usePages('points.notices', noInput)
  const refresh = () => {
    void list.refresh()
    void notices.refresh()
  }
  const problem =
    list.data === undefined ? list.problem : notices.data === undefined ? notices.problem : undefined
  if (problem) return <ErrorState text={wordsFor(problem)} onRetry={refresh} />
  if (list.waiting || notices.waiting) return <Skeleton cards={3} />
  return (
    <>
      <PostNotice waiting={waitingOf(list.rows, list.more)} onPosted={refresh} />
      <Section title="贴过的公示">
        {notices.rows.length === 0 && (
          <Empty title="还没有公示" text="评过分的单子攒到一起贴一次公示，期满没有异议就入账。" />
        )}
        <View className="clearing-notices">
          {notices.rows.map((notice: SettlementView) => (
            <NoticeCard key={notice.settlementId} notice={notice} />
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
