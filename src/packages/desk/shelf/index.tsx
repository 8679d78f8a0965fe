import { Shelf } from '../../../features/desk/counter/Shelf'
import { DeskPage } from '../frame/DeskPage'

export default function DeskShelf() {
  return <DeskPage at="shelf">{() => <Shelf />}</DeskPage>
}
