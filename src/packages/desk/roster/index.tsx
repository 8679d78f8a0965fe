import { Roster } from '../../../features/desk/roster/Roster'
import { DeskPage } from '../frame/DeskPage'

export default function DeskRoster() {
  return <DeskPage at="roster">{() => <Roster />}</DeskPage>
}
