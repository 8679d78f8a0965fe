import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { go } from '../../../app/navigate'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Empty } from '../../../ui/Empty'
import { ListState } from '../parts/ListState'
import { OrderCard } from '../order/OrderCard'
import { RegisterDrawer } from './RegisterDrawer'
import { sayFound } from './RegisterExport'
import { RegisterFilter } from './RegisterFilter'
import { RegisterTable } from './RegisterTable'
import { openRow, useRegister } from './registerStore'
import { useRegisterRows, type RegisterRows } from './useRegisterRows'
import '../desk.css'
import './register.css'

/** The 维修统计表 (S1): a table in a wide window, cards on a phone; filtered, searched whole, worked on in place. */
export function Register({ wide }: { wide: boolean }) {
  const openId = useRegister((state) => state.openId)
  const list = useRegisterRows()
  const { rows, searching, stale } = list
  const open = (row: DeskRow) => {
    if (wide) openRow(row.orderId)
    else go('deskOrder', { orderId: row.orderId, status: row.status })
  }
  const current = rows.find((row) => row.orderId === openId)
  return (
    <View className="desk-register">
      <RegisterFilter wide={wide} rows={rows} more={list.more} />
      {rows.length === 0 ? (
        <ListState query={list} empty={searching ? nothingFound : nothingYet} />
      ) : (
        <View className={classes(stale && 'desk-stale')}>
          {wide ? (
            <RegisterTable rows={rows} openId={openId} onOpen={open} />
          ) : (
            <View className="desk-list">
              {rows.map((row) => (
                <OrderCard key={row.orderId} row={row} onPress={() => open(row)} />
              ))}
            </View>
          )}
        </View>
      )}
      <More list={list} />
      {wide && current && <RegisterDrawer row={current} onClose={() => openRow(null)} />}
    </View>
  )
}

const nothingYet = <Empty title="表里还没有记录" text="居民报了修，或者您代报一单，就会出现在这里。" />
const nothingFound = <Empty title="整张表里没有找到" text="换个词、换个状态或换段时间试试。" />

function More({ list }: { list: RegisterRows }) {
  const { rows, searching, found, stale, more } = list
  const loaded = more ? `已显示 ${rows.length} 条` : `已显示 ${rows.length} 条，都在这里了`
  const said = searching ? (stale ? '正在找…' : sayFound(found ?? rows.length)) : ''
  return (
    <View className="desk-more">
      <View className="w-small" {...a11y('status')}>
        {[said, rows.length === 0 ? '' : loaded].filter(Boolean).join('，')}
      </View>
      {more && (
        <Button kind="quiet" small busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
    </View>
  )
}
