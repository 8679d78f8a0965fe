import { OutageRoom } from '../../../features/desk/outage/OutageRoom'
import { DeskPage } from '../frame/DeskPage'

export default function DeskOutages() {
  return <DeskPage at="deskOutages">{() => <OutageRoom />}</DeskPage>
}
