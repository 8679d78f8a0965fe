import { useState } from 'react'
import { gateKeys, gateOf, type Gates as GateSet } from '../../../../domain/community/gates'
import { gateWords } from '../../../../domain/community/settings'
import type { GateKey } from '../../../../domain/order/types'
import { gateName } from '../../../words/gate'
import { Card } from '../../../ui/Card'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { GateSheet } from './GateSheet'

interface Props {
  gates: GateSet
  /** absent: only to be read */
  onChange: ((gates: GateSet) => void) | undefined
}

/** 谁能做什么: which papers each kind of work asks for, and what goes to a firm (V3, R8). */
export function Gates({ gates, onChange }: Props) {
  const [open, setOpen] = useState<GateKey | null>(null)
  return (
    <Section title="谁能做什么活">
      <Card flush>
        {gateKeys.map((key) => (
          <PickerRow
            key={key}
            icon="shield"
            label={gateName(key)}
            hint={gateWords(gateOf(gates, key))}
            onPress={onChange && (() => setOpen(key))}
          />
        ))}
      </Card>
      {open !== null && (
        <GateSheet
          gate={gateOf(gates, open)}
          of={open}
          onSave={(gate) => {
            onChange?.({ ...gates, [open]: gate })
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
