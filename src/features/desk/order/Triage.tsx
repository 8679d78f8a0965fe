import { Segments } from '../../../ui/Segments'
import { WorkList } from './WorkList'

export const triageTabs = [
  { value: 'reported', text: '待受理' },
  { value: 'open', text: '没人抢的' },
  { value: 'unresolved', text: '没修成的' },
] as const

export type TriageTab = (typeof triageTabs)[number]['value']

const empties: Readonly<Record<TriageTab, { title: string; text: string }>> = {
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
      <WorkList key={tab} status={tab} wide={wide} empty={empties[tab]} />
    </>
  )
}
