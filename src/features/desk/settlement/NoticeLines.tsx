import { View } from '@tarojs/components'
import type { SettlementView } from '../../../../contract/views/settlement'

/** Masked name, how many orders, how many points: one line for each person. */
export function NoticeLines({ lines }: { lines: SettlementView['lines'] }) {
  return (
    <View className="clearing-lines">
      {lines.map((line, index) => (
        <View key={index} className="clearing-line">
          <View className="w-grow">{line.name}</View>
          <View className="clearing-orders">{line.orders} 单</View>
          <View className="clearing-points">{line.points} 分</View>
        </View>
      ))}
    </View>
  )
}
