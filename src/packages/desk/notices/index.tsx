import { NoticeList } from '../../../features/desk/notice/NoticeList'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNotices() {
  return <DeskPage at="deskNotices">{() => <NoticeList />}</DeskPage>
}
