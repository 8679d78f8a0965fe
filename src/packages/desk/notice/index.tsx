import { PostingSheet } from '../../../features/desk/settlement/PostingSheet'
import { useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNotice() {
  const { settlementId = '' } = useParams('deskNotice')
  return <DeskPage at="clearing">{() => <PostingSheet settlementId={settlementId} />}</DeskPage>
}
