import { CustomWrapper } from '@tarojs/components'
import { useState } from 'react'
import type { SettlementView } from '../../../../contract/views/settlement'
import { usePages } from '../../../cloud/usePages'
import { useSession } from '../../../app/session'
import { now } from '../../../platform/clock'
import { LineSheet } from '../../../features/objection/LineSheet'
import { SettlementPosting } from '../../../features/points/SettlementPosting'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

export default function PostingsPage() {
  const { community } = useSession()
  const notices = usePages('points.settlements', {})
  return (
    <Page reads onRefresh={notices.refresh}>
      <Loaded query={notices}>
        {() =>
          notices.rows.length === 0 ? (
            <Empty picture="paper" title="还没有公示" text="社区每次清算积分，都会贴在这里，大家都看得到。" />
          ) : (
            notices.rows.map((notice) => (
              <CustomWrapper key={notice.settlementId}>
                <Notice notice={notice} phone={community?.phone} />
              </CustomWrapper>
            ))
          )
        }
      </Loaded>
      {notices.more && (
        <Button kind="quiet" busy={notices.loadingMore} onPress={notices.loadMore}>
          加载更多
        </Button>
      )}
    </Page>
  )
}

function Notice({ notice, phone }: { notice: SettlementView; phone: string | undefined }) {
  const [line, setLine] = useState<number | null>(null)
  return (
    <>
      <SettlementPosting notice={notice} now={now()} communityPhone={phone} onLine={setLine} />
      <LineSheet notice={notice} line={line} onClose={() => setLine(null)} />
    </>
  )
}
