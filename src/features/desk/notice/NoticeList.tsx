import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeDeskRow } from '../../../../contract/views/notice'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { go } from '../../../app/navigate'
import { sayAudience, statusMark } from '../../../words/notice'
import { sayDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Row } from '../../../ui/Row'
import { StatusTag } from '../../../ui/StatusTag'
import { Words } from '../../../ui/Words'
import { ListState } from '../parts/ListState'
import { WriteForm } from './WriteForm'
import './notice.css'

const noInput = {}

/** 公告 (C7): what hangs and what waits on it, and the way to write another. */
export function NoticeList() {
  const notices = usePages('notice.desk', noInput, { every: newsEveryMs })
  const [writing, setWriting] = useState(false)
  const open = (noticeId: string) => go('noticeWall', { noticeId })
  return (
    <>
      {writing ? (
        <WriteForm
          onClose={() => setWriting(false)}
          onPosted={(noticeId) => {
            setWriting(false)
            void notices.refresh()
            open(noticeId)
          }}
        />
      ) : (
        <Button icon="edit" onPress={() => setWriting(true)}>
          写一张公告
        </Button>
      )}
      {notices.rows.length === 0 ? (
        <ListState
          query={notices}
          empty={<Empty title="还没有公告" text="写一张，贴给全体、一栋楼或志愿者，也能打印上墙。" />}
        />
      ) : (
        <View className="notice-rows">
          {notices.rows.map((notice) => (
            <DeskCard key={notice.noticeId} notice={notice} onOpen={() => open(notice.noticeId)} />
          ))}
        </View>
      )}
      {notices.more && (
        <Button kind="plain" busy={notices.loadingMore} onPress={notices.loadMore}>
          加载更多
        </Button>
      )}
    </>
  )
}

function DeskCard({ notice, onOpen }: { notice: NoticeDeskRow; onOpen: () => void }) {
  const { title, status, audience, postedAt, waiting, read, objections, corrected } = notice
  return (
    <Card onPress={onOpen} label={title}>
      <Words size="large">{title}</Words>
      <Words size="small">{`${sayDay(postedAt)}贴出，${sayAudience(audience)}`}</Words>
      <Row wrap>
        <StatusTag {...statusMark(status)} />
        {corrected && <StatusTag tone="grey" icon="edit" text="更正过" />}
        {objections > 0 && <StatusTag tone="amber" icon="hand" text={`${objections} 条异议等答复`} />}
        {waiting + read > 0 && (
          <StatusTag
            tone={waiting > 0 ? 'amber' : 'green'}
            icon={waiting > 0 ? 'people' : 'done'}
            text={`看过 ${read}，没看 ${waiting}`}
          />
        )}
      </Row>
    </Card>
  )
}
