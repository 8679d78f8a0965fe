import { Rules } from '../../../features/desk/rules/Rules'
import { DeskPage } from '../frame/DeskPage'

export default function DeskRules() {
  return <DeskPage at="rules">{() => <Rules />}</DeskPage>
}
