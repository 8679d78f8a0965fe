import { useState } from 'react'
import { Triage, triageTabs, type TriageTab } from '../../../features/desk/order/Triage'
import { useParams } from '../../../app/navigate'
import { DeskPage } from '../frame/DeskPage'

export default function DeskTriage() {
  const asked = useParams('triage').tab
  const [tab, setTab] = useState<TriageTab>(
    triageTabs.find(({ value }) => value === asked)?.value ?? 'reported',
  )
  return <DeskPage at="triage">{(wide) => <Triage wide={wide} tab={tab} onTab={setTab} />}</DeskPage>
}
