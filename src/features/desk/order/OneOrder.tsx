import { useEffect } from 'react'
import { orderStatuses } from '../../../../domain/order/types'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { OrderPanel } from './OrderPanel'
import { ListState } from '../parts/ListState'
import { useDeskRows, type DeskList } from './useDeskRows'

interface Props {
  orderId: string
  /** the list it was opened from */
  status: string | undefined
  onDone: () => unknown
}

const listOf = (word: string | undefined): DeskList | undefined =>
  ([...orderStatuses, 'pressing'] as const).find((list) => list === word)

/** One order on a phone's own page. The list it came from is in the phone's memory, so it shows at once. */
export function OneOrder({ orderId, status, onDone }: Props) {
  const list = useDeskRows(listOf(status))
  const row = list.rows.find((one) => one.orderId === orderId)
  const { more, loadMore, loadingMore } = list
  useEffect(() => {
    if (row === undefined && more && !loadingMore) void loadMore()
  }, [row, more, loadMore, loadingMore])
  if (row === undefined) {
    return (
      <ListState
        query={more ? { ...list, waiting: true } : list}
        empty={<Empty title="这一单已经办过了" text="返回看看别的。" />}
      />
    )
  }
  return (
    <Card>
      <OrderPanel row={row} standard={list.data?.standard} onDone={onDone} />
    </Card>
  )
}
