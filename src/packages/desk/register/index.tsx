import { Register } from '../../../features/desk/register/Register'
import { DeskPage } from '../frame/DeskPage'

export default function DeskRegister() {
  return <DeskPage at="register">{(wide) => <Register wide={wide} />}</DeskPage>
}
