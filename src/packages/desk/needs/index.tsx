import { NeedsRoom } from '../../../features/desk/need/NeedsRoom'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNeedsRoom() {
  return <DeskPage at="deskNeeds">{() => <NeedsRoom />}</DeskPage>
}
