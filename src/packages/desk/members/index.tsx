import { People } from '../../../features/desk/people/People'
import { DeskPage } from '../frame/DeskPage'

export default function DeskMembers() {
  return <DeskPage at="members">{(wide) => <People wide={wide} />}</DeskPage>
}
