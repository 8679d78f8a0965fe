import { useState } from 'react'
import { Handed, handedTabs, type HandedTab } from '../../../features/desk/order/Handed'
import { useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskHanded() {
  const asked = useParams('handed').tab
  const [tab, setTab] = useState<HandedTab>(
    handedTabs.find(({ value }) => value === asked)?.value ?? 'handedOver',
  )
  return <DeskPage at="handed">{(wide) => <Handed wide={wide} tab={tab} onTab={setTab} />}</DeskPage>
}
