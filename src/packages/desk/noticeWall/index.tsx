import { useParams } from '../../../app/navigate'
import { NoticeRoom } from '../../../features/desk/notice/NoticeRoom'
import { DeskPage } from '../frame/DeskPage'

export default function NoticeWall() {
  const { noticeId = '' } = useParams('noticeWall')
  return (
    <DeskPage at="deskNotices" title="公告与回执">
      {() => <NoticeRoom noticeId={noticeId} />}
    </DeskPage>
  )
}
