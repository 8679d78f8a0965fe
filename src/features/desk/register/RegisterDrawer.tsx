import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { a11y } from '../../../ui/a11y'
import { Icon } from '../../../ui/Icon'
import { useDialog } from '../../../ui/useDialog'
import { OrderPanel } from '../order/OrderPanel'
import { pressed } from '../../../ui/pressed'

interface Props {
  row: DeskRow
  onClose: () => void
}

/** The open row beside the table, which stays in sight; it takes the focus, Esc closes it and gives the focus back. */
export function RegisterDrawer({ row, onClose }: Props) {
  const root = useDialog(true, onClose)
  return (
    <View className="desk-drawer" ref={root} {...a11y('dialog', { label: `编号 ${row.no}` })}>
      <View
        className="desk-drawer-close"
        onClick={pressed(onClose)}
        {...a11y('button', { label: '关闭', focusable: true })}
      >
        <Icon name="close" />
      </View>
      <OrderPanel key={row.orderId} row={row} />
    </View>
  )
}
