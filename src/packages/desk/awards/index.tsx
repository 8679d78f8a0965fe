import { Awards } from '../../../features/desk/award/Awards'
import { DeskPage } from '../frame/DeskPage'

export default function DeskAwards() {
  return <DeskPage at="deskAwards">{() => <Awards />}</DeskPage>
}
