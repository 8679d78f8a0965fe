import { Segments } from '../../../ui/Segments'
import { WorkList } from './WorkList'

export const handedTabs = [
  { value: 'handedOver', text: '转办等回音' },
  { value: 'blocked', text: '受阻' },
  { value: 'finished', text: '等确认' },
] as const

export type HandedTab = (typeof handedTabs)[number]['value']

const empties: Readonly<Record<HandedTab, { title: string; text: string }>> = {
  handedOver: { title: '转办的都有回音了', text: '转给物业等单位的，会在这里等他们答复。' },
  blocked: { title: '没有受阻的', text: '卡在别人那里的，会在这里等到再看的日子。' },
  finished: { title: '没有等确认的', text: '师傅修完，居民还没确认的，会在这里。' },
}

interface Props {
  wide: boolean
  tab: HandedTab
  onTab: (tab: HandedTab) => void
}

/** What lies with others: handed over, held up, or waiting for the resident's word; answers are written down here. */
export function Handed({ wide, tab, onTab }: Props) {
  return (
    <>
      <Segments value={tab} onChange={onTab} options={handedTabs} />
      <WorkList key={tab} list={tab} wide={wide} empty={empties[tab]} />
    </>
  )
}
