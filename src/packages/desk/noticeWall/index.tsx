import { useParams } from '../../../app/navigate'
import { NoticeRoom } from '../../../features/desk/notice/NoticeRoom'
import { DeskPage } from '../frame/DeskPage'

export default function NoticeWall() {
  const { noticeId = '' } = useParams('noticeWall')
  return <DeskPage at="deskNotices">{() => <NoticeRoom noticeId={noticeId} />}</DeskPage>
}
