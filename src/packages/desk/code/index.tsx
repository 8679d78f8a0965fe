import { CommunityCode } from '../../../features/desk/code/CommunityCode'
import { DeskPage } from '../frame/DeskPage'

export default function DeskCode() {
  return <DeskPage at="code">{() => <CommunityCode />}</DeskPage>
}
