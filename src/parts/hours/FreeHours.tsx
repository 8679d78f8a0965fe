import { View } from '@tarojs/components'
import { partsOfDays } from '../../../domain/order/hours'
import type { Span } from '../../../domain/order/types'
import { ChoiceMany } from '../../ui/Choice'
import { Words } from '../../ui/Words'
import { saySpan } from '../../words/hours'

/** Default: who reports today is helped within the week, and nobody plans further by the afternoon. */
const days = 4

interface Props {
  label: string
  value: readonly Span[]
  now: number
  onChange: (value: Span[]) => void
}

/** When somebody is at home: chips of the next days; none chosen means any time (R10). */
export function FreeHours({ label, value, now, onChange }: Props) {
  const spans = partsOfDays(now, days)
  return (
    <View>
      <View className="w-field-label">{label}</View>
      <ChoiceMany
        label={label}
        options={spans.map((span) => ({ value: span.from, text: saySpan(span, now) }))}
        values={value.map(({ from }) => from)}
        onChange={(chosen) => onChange(spans.filter(({ from }) => chosen.includes(from)))}
      />
      <Words size="small">都不选，就是随时都行。只有社区和接单的师傅看得到。</Words>
    </View>
  )
}
