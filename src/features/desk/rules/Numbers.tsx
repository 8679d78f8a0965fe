import { useState } from 'react'
import { numberTopicNames, type CommunityNumber } from '../../../../domain/community/numbers'
import { limits } from '../../../../contract/limits'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { Words } from '../../../ui/Words'
import { NumberSheet } from './NumberSheet'

interface Props {
  numbers: readonly CommunityNumber[]
  /** absent: only to be read */
  onChange: ((numbers: readonly CommunityNumber[]) => void) | undefined
}

/** 紧急电话: whom residents call at once, before they report (R8). */
export function Numbers({ numbers, onChange }: Props) {
  const [open, setOpen] = useState<number | 'new' | null>(null)
  const change = (next: readonly CommunityNumber[]) => {
    onChange?.(next)
    setOpen(null)
  }
  const one = typeof open === 'number' ? numbers[open] : undefined
  return (
    <Section title="紧急电话" aside={`${numbers.length} 个`}>
      {numbers.length === 0 && <Words size="soft">还没有写。</Words>}
      {numbers.length > 0 && (
        <Card flush>
          {numbers.map(({ topic, name, phone }, index) => (
            <PickerRow
              key={`${index} ${phone}`}
              icon="phone"
              label={numberTopicNames[topic]}
              hint={`${name} ${phone}`}
              onPress={onChange && (() => setOpen(index))}
            />
          ))}
        </Card>
      )}
      {onChange && numbers.length < limits.numbers && (
        <Button kind="quiet" icon="plus" onPress={() => setOpen('new')}>
          加一个电话
        </Button>
      )}
      {open === 'new' && (
        <NumberSheet onSave={(added) => change([...numbers, added])} onClose={() => setOpen(null)} />
      )}
      {one && (
        <NumberSheet
          number={one}
          onSave={(edited) => change(numbers.map((other) => (other === one ? edited : other)))}
          onRemove={() => change(numbers.filter((other) => other !== one))}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
