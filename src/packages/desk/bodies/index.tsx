import { Bodies } from '../../../features/desk/body/Bodies'
import { DeskPage } from '../frame/DeskPage'

export default function DeskBodies() {
  return <DeskPage at="deskBodies">{() => <Bodies />}</DeskPage>
}
