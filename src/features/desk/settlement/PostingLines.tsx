import { View } from '@tarojs/components'
import type { SettlementView } from '../../../../contract/views/settlement'

/** Masked name, how many orders, how many points: one line for each person. */
export function PostingLines({ lines }: { lines: SettlementView['lines'] }) {
  return (
    <View className="settlement-lines">
      {lines.map((line, index) => (
        <View key={index} className="settlement-line">
          <View className="w-grow">{line.name}</View>
          <View className="settlement-orders">{line.orders} 单</View>
          <View className="settlement-points">{line.points} 分</View>
        </View>
      ))}
    </View>
  )
}
