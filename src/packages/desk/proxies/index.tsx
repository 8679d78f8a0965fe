import { Proxies } from '../../../features/desk/proxies/Proxies'
import { DeskPage } from '../frame/DeskPage'

export default function DeskProxies() {
  return <DeskPage at="proxies">{() => <Proxies />}</DeskPage>
}
