import { View } from '@tarojs/components'
import { urgentKinds, urgentNames, type UrgentKind } from '../../../domain/order/urgent'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/Icon'
import { pressed } from '../../ui/pressed'
import './DangerTiles.css'

interface Props {
  /** what is chosen, where one chooses; absent where a press leads on */
  value?: UrgentKind | null
  onPress: (danger: UrgentKind) => void
}

/** What cannot wait, one press away: first what to do and whom to call, then the report (R8). */
export function DangerTiles({ value, onPress }: Props) {
  return (
    <View className="p-danger" {...a11y('group', { label: '急事' })}>
      <View className="p-danger-title">
        <Icon name="alert" />
        急事，先点这里
      </View>
      {urgentKinds.map((kind) => (
        <View
          key={kind}
          className={kind === value ? 'p-danger-one p-danger-on' : 'p-danger-one'}
          onClick={pressed(() => onPress(kind))}
          {...(value === undefined
            ? a11y('button', { focusable: true })
            : a11y('checkbox', { focusable: true, checked: kind === value }))}
        >
          {urgentNames[kind]}
        </View>
      ))}
    </View>
  )
}
