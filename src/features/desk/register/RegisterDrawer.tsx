import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { a11y } from '../../../ui/a11y'
import { Icon } from '../../../ui/Icon'
import { OrderPanel } from '../order/OrderPanel'

interface Props {
  row: DeskRow
  onClose: () => void
}

/** The open row beside the table, which stays in sight; Esc closes it. */
export function RegisterDrawer({ row, onClose }: Props) {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  return (
    <View className="desk-drawer" {...a11y('dialog', { label: `编号 ${row.no}` })}>
      <View
        className="desk-drawer-close"
        onClick={onClose}
        {...a11y('button', { label: '关闭', focusable: true })}
      >
        <Icon name="close" />
      </View>
      <OrderPanel key={row.orderId} row={row} />
    </View>
  )
}
