import { useRouter } from '@tarojs/taro'
import { OneOrder } from '../../../features/desk/order/OneOrder'
import { back } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskOrder() {
  const { orderId = '', status } = useRouter().params
  return (
    <DeskPage at="triage" title="办这一单">
      {() => <OneOrder orderId={orderId} status={status} onDone={back} />}
    </DeskPage>
  )
}
