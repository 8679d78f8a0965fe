import { NoticeSheet } from '../../../features/desk/settlement/NoticeSheet'
import { useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNotice() {
  const { settlementId = '' } = useParams('deskNotice')
  return (
    <DeskPage at="clearing" title="公示">
      {() => <NoticeSheet settlementId={settlementId} />}
    </DeskPage>
  )
}
