import { CallQueue } from '../../../features/desk/callback/CallQueue'
import { DeskPage } from '../frame/DeskPage'

export default function DeskCalls() {
  return <DeskPage at="deskCalls">{() => <CallQueue />}</DeskPage>
}
