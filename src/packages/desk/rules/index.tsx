import { Rules } from '../../../features/rules/Rules'
import { DeskPage } from '../frame/DeskPage'

export default function DeskRules() {
  return <DeskPage at="rules">{() => <Rules />}</DeskPage>
}
