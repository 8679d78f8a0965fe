import { Counter } from '../../../features/counter/Counter'
import { DeskPage } from '../frame/DeskPage'

export default function DeskCounter() {
  return <DeskPage at="counter">{() => <Counter />}</DeskPage>
}
