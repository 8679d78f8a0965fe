import { View } from '@tarojs/components'
import type { ScoreFlag } from '../../../../domain/points/flags'
import { Note } from '../../../ui/Notice'

/** What wants a second look before there are points for it, each with its reason (P5). */
export function Flags({ flags }: { flags: readonly ScoreFlag[] }) {
  if (flags.length === 0) return null
  return (
    <View className="desk-flags">
      {flags.map(({ kind, why }) => (
        <Note key={kind} icon="alert" tone="amber">
          {why}，评分前看一眼
        </Note>
      ))}
    </View>
  )
}
