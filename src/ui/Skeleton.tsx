import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './Row.css'
import './Skeleton.css'

/** Shapes of what is coming, shown at once so that a tap never meets a blank page. It does not move. */
export function Skeleton({ cards = 3 }: { cards?: number }) {
  return (
    <View className="w-skeleton" {...a11y('status', { label: '正在取来' })}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="w-skeleton-card">
          <View className="w-skeleton-block" />
          <View className="w-grow">
            <View className="w-skeleton-bar" />
            <View className="w-skeleton-bar w-skeleton-bar-short" />
          </View>
        </View>
      ))}
    </View>
  )
}
