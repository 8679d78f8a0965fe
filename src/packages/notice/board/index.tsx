import { CustomWrapper } from '@tarojs/components'
import { usePages } from '../../../cloud/usePages'
import { go } from '../../../app/navigate'
import { now } from '../../../platform/clock'
import { NoticeCard } from '../../../features/notice/NoticeCard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'

const noInput = {}

/** 公告栏 (C7): everything that hangs or hung for me, the newest on top. */
export default function NoticeBoardPage() {
  const notices = usePages('notice.list', noInput)
  return (
    <Page onRefresh={notices.refresh}>
      <Loaded query={notices}>
        {() =>
          notices.rows.length === 0 ? (
            <Empty picture="paper" title="还没有公告" text="社区贴了公告，您在这里和首页都看得到。" />
          ) : (
            notices.rows.map((notice) => (
              <CustomWrapper key={notice.noticeId}>
                <NoticeCard
                  notice={notice}
                  now={now()}
                  onOpen={() => go('notice', { noticeId: notice.noticeId })}
                />
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
