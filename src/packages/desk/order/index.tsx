import { OneOrder } from '../../../features/desk/order/OneOrder'
import { back, useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskOrder() {
  const { orderId = '', status } = useParams('deskOrder')
  return <DeskPage at="triage">{() => <OneOrder orderId={orderId} status={status} onDone={back} />}</DeskPage>
}
