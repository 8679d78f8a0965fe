import { NeedPaper } from '../../../features/desk/need/NeedPaper'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNeedPaper() {
  return <DeskPage at="deskNeeds">{() => <NeedPaper />}</DeskPage>
}
