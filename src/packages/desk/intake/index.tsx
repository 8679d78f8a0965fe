import { Intake } from '../../../features/desk/intake/Intake'
import { DeskPage } from '../frame/DeskPage'

export default function DeskIntake() {
  return <DeskPage at="intake">{(wide) => <Intake wide={wide} />}</DeskPage>
}
