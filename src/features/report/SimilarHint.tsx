import type { OrderRow } from '../../../contract/views/order'
import type { Home } from '../../../domain/kernel/home'
import { isUnderWay } from '../../../domain/order/phases'
import { looksAlike } from '../../../domain/order/similar'
import type { OrderKind } from '../../../domain/order/types'
import { sayDay } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Notice'

interface Props {
  order: OrderRow
  now: number
  onOpen: () => void
}

/** The order of mine, still under way, that a new report seems to repeat (R4). */
export function similarTo(
  report: { kind: OrderKind | null; text: string; home: Home | null },
  mine: readonly OrderRow[],
  now: number,
): OrderRow | null {
  const { kind, text, home } = report
  if (kind === null || home === null) return null
  const found = mine.find(
    (row) =>
      row.part === 'reporter' &&
      isUnderWay(row.status) &&
      looksAlike(
        { kind, text, place: home, reportedAt: now },
        {
          kind: row.kind,
          text: row.summary,
          // my own orders are nearly always about my own home
          place: { ...home, building: row.building },
          reportedAt: row.reportedAt,
        },
      ),
  )
  return found ?? null
}

export function SimilarHint({ order, now, onOpen }: Props) {
  return (
    <>
      <Note tone="amber" icon="list">
        {`您${sayDay(order.reportedAt, now)}报过“${order.summary}”，还在办。是同一件就不用再报。`}
      </Note>
      <Button kind="quiet" onPress={onOpen}>
        看看那一单
      </Button>
    </>
  )
}
