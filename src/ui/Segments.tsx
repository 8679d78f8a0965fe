import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import { roving } from './roving'
import { pressed } from './pressed'
import './Segments.css'

interface Segment<V extends string> {
  value: V
  text: string
  /** how many there are; left out when unknown */
  count?: number | undefined
}

interface Props<V extends string> {
  options: readonly Segment<V>[]
  value: V
  onChange: (value: V) => void
}

/** One row of filters or tabs that can be pushed sideways. */
export function Segments<V extends string>({ options, value, onChange }: Props<V>) {
  return (
    <View className="w-segments" {...a11y('tablist')} {...roving()}>
      {options.map((option) => (
        <View
          key={option.value}
          className={classes('w-segment', option.value === value && 'w-segment-on')}
          onClick={pressed(() => onChange(option.value))}
          {...a11y('tab', { selected: option.value === value, stop: option.value === value })}
        >
          {option.text}
          {option.count !== undefined && <View className="w-segment-count">{option.count}</View>}
        </View>
      ))}
    </View>
  )
}
