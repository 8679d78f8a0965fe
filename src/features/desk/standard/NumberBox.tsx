import { Input } from '@tarojs/components'
import { named } from '../../../ui/a11y'
import { classes } from '../../../ui/classes'
import { isWhole } from './draft'

interface Props {
  label: string
  value: string
  min?: number
  max: number
  onChange: (value: string) => void
}

/** A whole number, typed; marked while it cannot be sent. */
export function NumberBox({ label, value, min = 0, max, onChange }: Props) {
  return (
    <Input
      className={classes('w-bare', 'standard-box', !isWhole(value, min, max) && 'standard-box-wrong')}
      type={min < 0 ? 'text' : 'number'}
      maxlength={4}
      value={value}
      {...named(label)}
      onInput={(event) => onChange(event.detail.value.replace(/[^\d-]/g, ''))}
    />
  )
}
