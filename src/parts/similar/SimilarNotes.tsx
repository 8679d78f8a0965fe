import type { SimilarView } from '../../../contract/views/order'
import type { Home } from '../../../domain/kernel/home'
import { kindNames } from '../../../domain/order/names'
import type { OrderKind } from '../../../domain/order/types'
import { useQuery } from '../../cloud/useQuery'
import { useSettled } from '../../app/useSettled'
import { now } from '../../platform/clock'
import { Note } from '../../ui/Notice'
import { statusWords } from '../../words/order'
import { sayDay } from '../../words/dates'
import type { ReactNode } from 'react'

interface Props {
  report: { kind: OrderKind | null; text: string }
  /** where it is; null: where I live */
  home: Home | null
  consentId?: string | undefined
  /** what can be done about one */
  action: (similar: SimilarView) => ReactNode
}

/** What is under way already that a report may be about (R4): one line each, before it is sent. It keeps nobody from reporting. */
export function SimilarNotes({ report, home, consentId, action }: Props) {
  const text = useSettled(report.text.trim())
  const { kind } = report
  const similar = useQuery(
    'order.similar',
    { kind: kind ?? 'other', text, ...(home === null ? {} : { home }) },
    { when: kind !== null && text !== '', consentId, live: false },
  )
  if (kind === null || text === '') return null
  return (similar.data ?? []).map((one) => (
    <Note key={one.orderId} tone="amber" icon="list">
      {saySimilar(one)}
      {action(one)}
    </Note>
  ))
}

function saySimilar({ kind, building, status, reportedAt, joined, mine }: SimilarView): string {
  const who = mine === 'reported' ? '您' : `${building}有人`
  const others = joined > 0 ? `，另有 ${joined} 人也遇到` : ''
  return `${who}${sayDay(reportedAt, now())}报过“${kindNames[kind]}”，现在${statusWords[status].text}${others}。是同一件就不用再报。`
}
