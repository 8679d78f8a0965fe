import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import type { Tone } from './tone'
import './Row.css'
import './StatusTag.css'
import './Line.css'

interface Props {
  tone: Tone
  icon: IconName
  /** who has it: 刘师傅, 社区, 物业 */
  who: string
  /** which step: 已接单, 正在上门 */
  step: string
  /** by when, as people say it: 明天上午到; overdue says so */
  when?: string | undefined
  /** what happens next, or why it waits */
  next?: string | undefined
}

/** The one line of a case: who has it, which step, by when (R6). */
export function Line({ tone, icon, who, step, when, next }: Props) {
  return (
    <View className={classes('w-line', `w-tone-${tone}`)}>
      <Icon name={icon} className="w-line-icon" />
      <View className="w-grow">
        <View className="w-line-main">{[who, step, when].filter(Boolean).join(' · ')}</View>
        {next && <View className="w-line-next">{next}</View>}
      </View>
    </View>
  )
}
