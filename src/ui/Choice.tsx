import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon } from './Icon'
import { roving } from './roving'
import { pressed } from './pressed'
import './Row.css'
import './Choice.css'

export interface ChoiceOption<V extends string | number> {
  value: V
  text: string
  hint?: string
  /** a KindIcon, an Icon … */
  picture?: ReactNode
  disabled?: boolean
}

interface CommonProps<V extends string | number> {
  options: readonly ChoiceOption<V>[]
  /** one under another, with room for a hint; tiles in a grid otherwise */
  rows?: boolean
  /** what is asked, for who reads by ear; left out where a heading just above says it */
  label?: string
}

interface OneProps<V extends string | number> extends CommonProps<V> {
  value: V | null
  onChange: (value: V) => void
}

interface ManyProps<V extends string | number> extends CommonProps<V> {
  values: readonly V[]
  onChange: (values: V[]) => void
}

/** Large tiles, one of which is chosen. */
export function Choice<V extends string | number>({ options, value, onChange, rows, label }: OneProps<V>) {
  const chosen = options.some((option) => option.value === value)
  return (
    <View
      className={classes('w-choice', rows && 'w-choice-rows')}
      {...a11y('radiogroup', { label })}
      {...roving()}
    >
      {options.map((option, index) => (
        <Tile
          key={option.value}
          option={option}
          role="radio"
          stop={chosen ? option.value === value : index === 0}
          on={option.value === value}
          rows={rows === true}
          onPress={() => onChange(option.value)}
        />
      ))}
    </View>
  )
}

/** Large tiles, any number of which are chosen. */
export function ChoiceMany<V extends string | number>({
  options,
  values,
  onChange,
  rows,
  label,
}: ManyProps<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
  return (
    <View className={classes('w-choice', rows && 'w-choice-rows')} {...a11y('group', { label })}>
      {options.map((option) => (
        <Tile
          key={option.value}
          option={option}
          role="checkbox"
          on={values.includes(option.value)}
          rows={rows === true}
          onPress={() => toggle(option.value)}
        />
      ))}
    </View>
  )
}

const nothing = () => undefined

interface TileProps<V extends string | number> {
  option: ChoiceOption<V>
  role: 'radio' | 'checkbox'
  on: boolean
  /** of several radios one is a stop for Tab; every checkbox is */
  stop?: boolean
  rows: boolean
  onPress: () => void
}

function Tile<V extends string | number>({ option, role, on, stop = true, rows, onPress }: TileProps<V>) {
  return (
    <View
      className={classes('w-choice-tile', on && 'w-choice-on', option.disabled && 'w-choice-off')}
      hoverClass={option.disabled ? 'none' : 'w-choice-pressed'}
      hoverStartTime={0}
      onClick={option.disabled ? nothing : pressed(onPress)}
      {...a11y(role, { label: option.text, checked: on, stop, off: option.disabled })}
    >
      {option.picture}
      <View className={classes(rows && 'w-grow')}>
        <View>{option.text}</View>
        {option.hint && <View className="w-choice-hint">{option.hint}</View>}
      </View>
      {rows && on && <Icon name="check" className="w-choice-mark" />}
    </View>
  )
}
