import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './Stepper.css'

interface Props {
  value: number
  min?: number
  max: number
  onChange: (value: number) => void
  /** 件, 人, 分钟 */
  unit?: string
}

/** A small whole number, one up or one down. */
export function Stepper({ value, min = 1, max, onChange, unit = '' }: Props) {
  return (
    <View className="w-stepper">
      <Step icon="minus" label="减一" off={value <= min} onPress={() => onChange(value - 1)} />
      <View className="w-stepper-value">
        {value}
        {unit && ` ${unit}`}
      </View>
      <Step icon="plus" label="加一" off={value >= max} onPress={() => onChange(value + 1)} />
    </View>
  )
}

function Step({
  icon,
  label,
  off,
  onPress,
}: {
  icon: IconName
  label: string
  off: boolean
  onPress: () => void
}) {
  return (
    <View
      className={classes('w-stepper-button', off && 'w-stepper-off')}
      hoverClass={off ? 'none' : 'w-stepper-pressed'}
      hoverStartTime={0}
      // eslint-disable-next-line house/press-once -- two taps are two more
      onClick={() => {
        if (!off) onPress()
      }}
      {...a11y('button', { label, focusable: true })}
    >
      <Icon name={icon} />
    </View>
  )
}
