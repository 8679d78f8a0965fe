import { StandardDesk } from '../../../features/desk/standard/StandardDesk'
import { DeskPage } from '../frame/DeskPage'

export default function DeskStandard() {
  return <DeskPage at="deskStandard">{() => <StandardDesk />}</DeskPage>
}
