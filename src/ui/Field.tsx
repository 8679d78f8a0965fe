import { Input, Textarea, View } from '@tarojs/components'
import { a11y, named } from './a11y'
import { classes } from './classes'
import { Icon } from './Icon'
import './Field.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  placeholder?: string
  /** what is wrong, and what to do about it */
  error?: string | undefined
  /** longest text taken, in characters */
  max?: number
  /** several lines */
  area?: boolean
  /** which keyboard comes up */
  keyboard?: 'text' | 'number' | 'digit' | 'idcard' | 'nickname'
  password?: boolean
  onDone?: () => void
}

/** A question, its answer, and a kind word when the answer cannot be used. */
export function Field(props: Props) {
  const { label, hint, error } = props
  return (
    <View className="w-field">
      <View className="w-field-label">{label}</View>
      {hint && <View className="w-field-hint">{hint}</View>}
      <View className={classes('w-field-box', error && 'w-field-box-wrong')}>
        {props.area ? <Area {...props} /> : <OneLine {...props} />}
      </View>
      <Wrong words={error} />
    </View>
  )
}

/** What is wrong with an answer, below it; nothing while nothing is. */
export function Wrong({ words }: { words: string | undefined }) {
  if (words === undefined || words === '') return null
  return (
    <View className="w-field-wrong" {...a11y('alert')}>
      <Icon name="alert" />
      {words}
    </View>
  )
}

function OneLine({
  label,
  value,
  onChange,
  placeholder,
  max = 50,
  keyboard = 'text',
  onDone,
  password,
}: Props) {
  return (
    <Input
      className="w-bare w-field-input"
      value={value}
      type={keyboard}
      maxlength={max}
      placeholder={placeholder ?? ''}
      placeholderClass="w-field-holder"
      {...(password ? { password } : {})}
      {...named(label)}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={() => onDone?.()}
    />
  )
}

function Area({ label, value, onChange, placeholder, max = 500 }: Props) {
  return (
    <Textarea
      className="w-field-area"
      value={value}
      maxlength={max}
      autoHeight
      placeholder={placeholder ?? ''}
      placeholderClass="w-field-holder"
      {...named(label)}
      onInput={(event) => onChange(event.detail.value)}
    />
  )
}
