import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { go } from '../../../app/navigate'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ListState } from '../parts/ListState'
import { useDeskRows, type DeskPages } from '../order/useDeskRows'
import { OrderCard } from '../order/OrderCard'
import { RegisterDrawer } from './RegisterDrawer'
import { RegisterFilter } from './RegisterFilter'
import { RegisterTable } from './RegisterTable'
import { keepCounts, openRow, useRegister } from './registerStore'
import { searchRows } from './search'
import '../desk.css'
import './register.css'

/** The 维修统计表 (S1): a table in a wide window, cards on a phone; filtered, searched, worked on in place. */
export function Register({ wide }: { wide: boolean }) {
  const { status, words, openId } = useRegister()
  const list = useDeskRows(status === 'all' ? undefined : status)
  const counted = list.data?.counts
  useEffect(() => {
    if (counted) keepCounts(counted)
  }, [counted])
  const rows = searchRows(list.rows, words)
  const open = (row: DeskRow) => {
    if (wide) openRow(row.orderId)
    else go('deskOrder', { orderId: row.orderId, status: row.status })
  }
  const current = list.rows.find((row) => row.orderId === openId)
  return (
    <View className="desk-register">
      <RegisterFilter wide={wide} rows={rows} />
      {list.rows.length === 0 ? (
        <ListState
          query={list}
          empty={<Empty title="表里还没有记录" text="居民报了修，或者您代报一单，就会出现在这里。" />}
        />
      ) : rows.length === 0 ? (
        <Empty title="没有找到" text="换个词试试，或者多加载一些再找。" />
      ) : wide ? (
        <RegisterTable rows={rows} openId={openId} onOpen={open} />
      ) : (
        <View className="desk-list">
          {rows.map((row) => (
            <OrderCard key={row.orderId} row={row} onPress={() => open(row)} />
          ))}
        </View>
      )}
      <More list={list} found={rows.length} searching={words.trim() !== ''} />
      {wide && current && <RegisterDrawer row={current} onClose={() => openRow(null)} />}
    </View>
  )
}

function More({ list, found, searching }: { list: DeskPages; found: number; searching: boolean }) {
  if (list.rows.length === 0) return null
  const loaded = `已加载 ${list.rows.length} 条${searching ? `，找到 ${found} 条` : ''}`
  return (
    <View className="desk-more">
      <View className="w-small">{list.more ? loaded : `${loaded}，都在这里了`}</View>
      {list.more && (
        <Button kind="quiet" small busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
    </View>
  )
}
