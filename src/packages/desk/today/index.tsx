import { Today } from '../../../features/desk/today/Today'
import { DeskPage } from '../frame/DeskPage'

export default function DeskToday() {
  return <DeskPage at="today">{() => <Today />}</DeskPage>
}
