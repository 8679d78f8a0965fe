import { View } from '@tarojs/components'
import './Badge.css'

/** How many wait; nothing at all when none do. */
export function Badge({ count }: { count: number }) {
  return count > 0 ? <View className="w-badge">{count > 99 ? '99+' : count}</View> : null
}
