import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { wordsFor } from '../../../words/refusals'
import { usePages } from '../../../cloud/usePages'
import { useSession } from '../../../app/session'
import { printer } from '../../../platform/printer'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Note } from '../../../ui/Notice'
import { Skeleton } from '../../../ui/Skeleton'
import { wallDay, wallMoment } from '../../../words/dates'
import { PostingLines } from './PostingLines'
import './settlement.css'

const noInput = {}

/** A notice as it hangs on the wall (上墙公示): large, black on white, names masked. */
export function PostingSheet({ settlementId }: { settlementId: string }) {
  const notices = usePages('points.settlements', noInput)
  const community = useSession((state) => state.community)
  const notice = notices.rows.find((one) => one.settlementId === settlementId)
  const { more, loadMore } = notices
  useEffect(() => {
    if (notice === undefined && more) void loadMore()
  }, [notice, more, loadMore])
  if (notices.problem && notice === undefined) {
    return <ErrorState text={wordsFor(notices.problem)} onRetry={notices.refresh} />
  }
  if (notice === undefined) {
    return notices.waiting || more ? <Skeleton cards={2} /> : <Empty title="没有找到这张公示" />
  }
  return (
    <>
      <View className="settlement-paper">
        <View className="settlement-paper-title">{notice.title}</View>
        <View className="settlement-paper-text">
          以下是{community?.name ?? '本社区'}志愿维修的积分，按公布的积分标准评定。
          {notice.status === 'posted'
            ? `如有异议，请在 ${wallMoment(notice.objectionUntil)} 前在小程序的公示里提，或到社区说，打电话 ${community?.phone ?? ''}。`
            : '公示期已满，积分已经入账。'}
        </View>
        <PostingLines lines={notice.lines} />
        <View className="settlement-paper-total">
          共 {notice.lines.length} 人，{notice.totalPoints} 分
        </View>
        <View className="settlement-paper-foot">
          {community?.name} {wallDay(notice.postedAt)}
        </View>
      </View>
      <View className="settlement-print">
        {printer.able ? (
          <Button icon="print" onPress={() => printer.print()}>
            打印
          </Button>
        ) : (
          <Note icon="print">微信里打印不了。截个图发到电脑上，就能打印上墙。</Note>
        )}
      </View>
    </>
  )
}
