import { View } from '@tarojs/components'
import type { CommunityNumber } from '../../../domain/community/numbers'
import type { FirstAid } from '../../../domain/order/danger'
import { urgentNames } from '../../../domain/order/urgent'
import { device } from '../../platform/device'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { callFor, ownNumbers, stepWords } from './firstAidWords'
import './FirstAidCard.css'

interface Props {
  aid: FirstAid
  communityPhone: string | undefined
  /** whom this community calls at once */
  numbers: readonly CommunityNumber[]
}

/** Danger in the words of a report: first what to do and whom to call, then the report (R8). */
export function FirstAidCard({ aid, communityPhone, numbers }: Props) {
  const call = callFor(aid, communityPhone)
  return (
    <View className="f-aid" {...a11y('alert')}>
      <View className="f-aid-title">
        <Icon name="alert" />
        {`${urgentNames[aid.kind]}？先做这几件事`}
      </View>
      {aid.steps.map((step, index) => (
        <View key={step} className="f-aid-step">
          <View className="f-aid-number">{index + 1}</View>
          <View className="w-grow">{stepWords[step]}</View>
        </View>
      ))}
      {call && (
        <Button icon="phone" onPress={() => device.call(call.phone)}>
          {call.text}
        </Button>
      )}
      {ownNumbers(aid, numbers).map(({ topic, name, phone }) => (
        <Button key={`${topic} ${phone}`} kind="quiet" icon="phone" onPress={() => device.call(phone)}>
          {`打给${name}`}
        </Button>
      ))}
      <View className="f-aid-foot">人安全了，再往下报修。</View>
    </View>
  )
}
