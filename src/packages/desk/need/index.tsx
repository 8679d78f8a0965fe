import { useParams } from '../../../app/navigate'
import { NeedRoom } from '../../../features/desk/need/NeedRoom'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNeed() {
  const { needId = '' } = useParams('deskNeed')
  return <DeskPage at="deskNeeds">{() => <NeedRoom needId={needId} />}</DeskPage>
}
