import { Figures } from '../../../features/desk/figures/Figures'
import { DeskPage } from '../frame/DeskPage'

export default function DeskFigures() {
  return <DeskPage at="figures">{() => <Figures />}</DeskPage>
}
