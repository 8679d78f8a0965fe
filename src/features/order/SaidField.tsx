import { limits } from '../../../contract/limits'
import { Field } from '../../ui/Field'

interface Props {
  value: string
  onChange: (words: string) => void
}

/** 回音: what somebody without a smartphone said to the desk, without which nothing of theirs is closed (R2). */
export function SaidField({ value, onChange }: Props) {
  return (
    <Field
      area
      label="他在电话里怎么说的"
      hint="没有智能手机的人，打过电话才能办结"
      value={value}
      max={limits.note}
      onChange={onChange}
    />
  )
}
