import { Segments } from '../../../ui/Segments'
import { WorkList } from './WorkList'

export const triageTabs = [
  { value: 'pressing', text: '急的和超时的' },
  { value: 'reported', text: '待受理' },
  { value: 'open', text: '没人抢的' },
  { value: 'unresolved', text: '没修成的' },
] as const

export type TriageTab = (typeof triageTabs)[number]['value']

const empties: Readonly<Record<TriageTab, { title: string; text: string }>> = {
  pressing: { title: '没有急的，也没有超时的', text: '急事一报上来就在这里；哪一步拖久了，也会来这里。' },
  reported: { title: '都受理完了', text: '有新的报修会来这里，最早报的排在最前。' },
  open: { title: '没有等人抢的', text: '发布出去的单子都有人接了。' },
  unresolved: { title: '没有没修成的', text: '师傅说修不了的，会回到这里另想办法。' },
}

interface Props {
  wide: boolean
  tab: TriageTab
  onTab: (tab: TriageTab) => void
}

/** 受理 (R5): what was reported, the oldest first, and what has come back to the desk. */
export function Triage({ wide, tab, onTab }: Props) {
  return (
    <>
      <Segments value={tab} onChange={onTab} options={triageTabs} />
      <WorkList key={tab} list={tab} wide={wide} empty={empties[tab]} />
    </>
  )
}
