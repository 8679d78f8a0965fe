import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { go } from '../../../app/navigate'
import { Button } from '../../../ui/Button'
import { CorrectWork } from './CorrectWork'
import { OrderFacts } from './OrderFacts'
import { OrderWork } from './OrderWork'
import '../desk.css'
import './panel.css'

interface Props {
  row: DeskRow
  /** to score by, when the list of the order has brought it */
  standard?: StandardView | undefined
  /** after something was done to it */
  onDone?: () => unknown
}

/** One order at the desk: what it is, and what can be done with it now. */
export function OrderPanel({ row, standard, onDone }: Props) {
  return (
    <View className="desk-panel">
      <OrderFacts row={row} />
      <OrderWork key={`${row.orderId} ${row.status}`} row={row} standard={standard} onDone={onDone} />
      <CorrectWork row={row} onDone={onDone} />
      <Button kind="plain" icon="list" onPress={() => go('order', { orderId: row.orderId })}>
        看这一单的经过
      </Button>
    </View>
  )
}
