import { Picker, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { Icon, type IconName } from './Icon'
import { pressed } from './pressed'
import './Row.css'
import './PickerRow.css'

interface RowProps {
  label: string
  hint?: string | undefined
  value?: string | undefined
  icon?: IconName
  /** in the place of the icon */
  picture?: ReactNode
  onPress?: (() => unknown) | undefined
}

/** A line of a list: a name, a value, and the way on. Without `onPress` it only shows. Put it in `<Card flush>`. */
export function PickerRow({ label, hint, value, icon, picture, onPress }: RowProps) {
  const tap = onPress
    ? {
        hoverClass: 'w-picker-row-pressed',
        hoverStartTime: 0,
        onClick: pressed(onPress),
        ...a11y('button', { spoken: value ? `${label} ${value}` : label, focusable: true }),
      }
    : {}
  return (
    <View className="w-picker-row" {...tap}>
      {icon && <Icon name={icon} className="w-picker-row-icon" />}
      {picture}
      <View className="w-grow">
        <View>{label}</View>
        {hint && <View className="w-picker-row-hint">{hint}</View>}
      </View>
      {value !== undefined && <View className="w-picker-row-value">{value}</View>}
      {onPress && <Icon name="forward" className="w-picker-row-go" />}
    </View>
  )
}

interface TimeProps {
  label: string
  /** HH:mm */
  value: string
  onChange: (time: string) => void
}

/** A time of the day from the phone's own wheel. */
export function TimeRow({ label, value, onChange }: TimeProps) {
  return (
    <Picker mode="time" value={value} onChange={(event) => onChange(event.detail.value)}>
      <View className="w-picker-row" {...a11y('button', { spoken: `${label} ${value}`, focusable: true })}>
        <View className="w-grow">{label}</View>
        <View className="w-picker-row-value">{value}</View>
        <Icon name="clock" className="w-picker-row-go" />
      </View>
    </Picker>
  )
}

interface DateProps {
  label: string
  hint?: string
  /** YYYY-MM-DD, or empty */
  value: string
  start?: string
  end?: string
  onChange: (day: string) => void
}

/** A day from the phone's own calendar wheel. */
export function DateRow({ label, hint, value, start, end, onChange }: DateProps) {
  return (
    <Picker
      mode="date"
      value={value}
      {...(start ? { start } : {})}
      {...(end ? { end } : {})}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View className="w-picker-row" {...a11y('button', { spoken: `${label} ${value}`, focusable: true })}>
        <View className="w-grow">
          <View>{label}</View>
          {hint && <View className="w-picker-row-hint">{hint}</View>}
        </View>
        <View className="w-picker-row-value">{value || '请选择'}</View>
        <Icon name="calendar" className="w-picker-row-go" />
      </View>
    </Picker>
  )
}
