import { PostingSheet } from '../../../features/desk/settlement/PostingSheet'
import { useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskSettlement() {
  const { settlementId = '' } = useParams('deskSettlement')
  return <DeskPage at="settlements">{() => <PostingSheet settlementId={settlementId} />}</DeskPage>
}
