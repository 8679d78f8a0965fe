import { Input, View } from '@tarojs/components'
import { named } from '../../../ui/a11y'
import { ruleBounds, type RuleKey } from '../../../../contract/limits'
import { Stepper } from '../../../ui/Stepper'
import type { RuleGroup } from './ruleWords'

interface Props {
  rule: RuleGroup['rules'][number]
  /** what stands in the box, digits only; it may be empty or out of bounds while somebody types */
  value: string
  /** absent: only to be read */
  onChange: ((value: string) => void) | undefined
}

/** Whether it can be saved as it stands. */
export function isRuleValue(key: RuleKey, value: string): boolean {
  const [min, max] = ruleBounds[key]
  return /^\d{1,3}$/.test(value) && Number(value) >= min && Number(value) <= max
}

/** One rule in words with its number: small ones step, hours are typed. */
export function RuleRow({ rule, value, onChange }: Props) {
  const { key, text, hint, unit } = rule
  const [min, max] = ruleBounds[key]
  const wrong = !isRuleValue(key, value)
  return (
    <View className="rules-row">
      <View className="w-grow">
        <View>{text}</View>
        <View className="w-small">{hint}</View>
        {wrong && <View className="rules-wrong">{`请写 ${min} 到 ${max} 之间的数`}</View>}
      </View>
      {onChange === undefined ? (
        <View className="rules-value">{`${value} ${unit}`}</View>
      ) : unit === '小时' ? (
        <View className="rules-number">
          <Input
            className="w-bare rules-input"
            type="number"
            maxlength={3}
            value={value}
            {...named(text)}
            onInput={(event) => onChange(event.detail.value.replace(/\D/g, ''))}
          />
          {unit}
        </View>
      ) : (
        <Stepper
          value={Number(value)}
          min={min}
          max={max}
          unit={unit}
          onChange={(next) => onChange(String(next))}
        />
      )}
    </View>
  )
}
