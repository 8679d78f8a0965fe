import { Counter } from '../../../features/desk/counter/Counter'
import { DeskPage } from '../frame/DeskPage'

export default function DeskCounter() {
  return <DeskPage at="counter">{() => <Counter />}</DeskPage>
}
