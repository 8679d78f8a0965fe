import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Handed, handedTabs, type HandedTab } from '../../../features/desk/order/Handed'
import { DeskPage } from '../frame/DeskPage'

export default function DeskHanded() {
  const asked = useRouter().params['tab']
  const [tab, setTab] = useState<HandedTab>(
    handedTabs.find(({ value }) => value === asked)?.value ?? 'handedOver',
  )
  return <DeskPage at="handed">{(wide) => <Handed wide={wide} tab={tab} onTab={setTab} />}</DeskPage>
}
