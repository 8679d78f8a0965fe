import { Clearing } from '../../../features/clearing/Clearing'
import { DeskPage } from '../frame/DeskPage'

export default function DeskClearing() {
  return <DeskPage at="clearing">{() => <Clearing />}</DeskPage>
}
