import { UnitsRoom } from '../../../features/desk/unit/UnitsRoom'
import { DeskPage } from '../frame/DeskPage'

export default function DeskUnits() {
  return <DeskPage at="deskUnits">{() => <UnitsRoom />}</DeskPage>
}
