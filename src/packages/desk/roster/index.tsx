import { useParams } from '../../../app/navigate'
import { Roster } from '../../../features/desk/roster/Roster'
import { DeskPage } from '../frame/DeskPage'

export default function DeskRoster() {
  const { tab } = useParams('roster')
  return <DeskPage at="roster">{() => <Roster start={tab === 'appeals' ? tab : 'applied'} />}</DeskPage>
}
