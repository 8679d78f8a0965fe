import { Shelf } from '../../../features/counter/Shelf'
import { DeskPage } from '../frame/DeskPage'

export default function DeskShelf() {
  return <DeskPage at="shelf">{() => <Shelf />}</DeskPage>
}
