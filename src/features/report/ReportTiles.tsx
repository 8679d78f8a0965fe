import { View } from '@tarojs/components'
import type { RouteParams } from '../../../contract/routes'
import { a11y } from '../../ui/a11y'
import { Icon, type IconName } from '../../ui/Icon'
import { pressed } from '../../ui/pressed'
import './ReportTiles.css'

/** How a report begins. */
type ReportStart = NonNullable<RouteParams['report']['start']>

const ways: readonly { start: ReportStart; icon: IconName; text: string }[] = [
  { start: 'photo', icon: 'camera', text: '拍照' },
  { start: 'speak', icon: 'mic', text: '说话' },
  { start: 'type', icon: 'edit', text: '打字' },
]

/** The one big thing on the home page: 我要报修, in the way that is easiest. */
export function ReportTiles({ onStart }: { onStart: (start: ReportStart) => void }) {
  return (
    <View className="f-start">
      <View className="f-start-title">我要报修</View>
      <View className="f-start-hint">家里什么坏了，告诉社区就行</View>
      <View className="f-start-ways">
        {ways.map(({ start, icon, text }) => (
          <View
            key={start}
            className="f-start-way"
            hoverClass="f-start-pressed"
            hoverStartTime={0}
            onClick={pressed(() => onStart(start))}
            {...a11y('button', { label: `${text}报修`, focusable: true })}
          >
            <Icon name={icon} size={1.6} />
            <View>{text}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
