import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { go } from '../../../app/navigate'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { OrderPanel } from './OrderPanel'
import { ListState } from '../parts/ListState'
import { useDeskRows, type DeskList } from './useDeskRows'
import { OrderCard } from './OrderCard'
import '../desk.css'

interface Props {
  list: DeskList
  /** a wide window shows the list and the open order side by side; a phone opens it as a page of its own */
  wide: boolean
  /** what it means that nothing is here */
  empty: { title: string; text: string }
  /** shows only some of the rows, e.g. those that are late */
  only?: (row: DeskRow) => boolean
}

/** Orders to be worked off, the longest waiting first. In a wide window the next one opens by itself. */
export function WorkList({ list: which, wide, empty, only }: Props) {
  const list = useDeskRows(which)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = only ? list.rows.filter(only) : list.rows
  if (rows.length === 0 && !list.more) {
    return <ListState query={list} empty={<Empty picture="paper" {...empty} />} />
  }
  const current = rows.find((row) => row.orderId === chosen) ?? rows[0]
  const open = (row: DeskRow) => {
    if (wide) setChosen(row.orderId)
    else go('deskOrder', { orderId: row.orderId, status: which })
  }
  const cards = (
    <View className="desk-list" {...(wide ? arrows(rows, current, open) : {})}>
      {rows.map((row) => (
        <OrderCard
          key={row.orderId}
          row={row}
          current={wide && row.orderId === current?.orderId}
          onPress={() => open(row)}
        />
      ))}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
    </View>
  )
  if (!wide) return cards
  return (
    <View className="desk-split">
      {cards}
      <View className="desk-side">{current && <OrderPanel key={current.orderId} row={current} />}</View>
    </View>
  )
}

interface ListKey {
  key: string
  currentTarget: { querySelectorAll?: (selector: string) => ArrayLike<{ focus?: () => void }> }
  preventDefault: () => void
}

/** ↑ ↓ open the order before and after, as in any list on a PC, and the focus goes along. */
function arrows(rows: readonly DeskRow[], current: DeskRow | undefined, open: (row: DeskRow) => void) {
  return {
    onKeyDown: (event: ListKey) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      const at = (current === undefined ? -1 : rows.indexOf(current)) + step
      const next = rows[at]
      if (step === 0 || next === undefined) return
      event.preventDefault()
      open(next)
      event.currentTarget.querySelectorAll?.('.desk-card')[at]?.focus?.()
    },
  }
}
