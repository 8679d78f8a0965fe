import { useState } from 'react'
import type { Building } from '../../../../domain/community/types'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { BuildingSheet } from './BuildingSheet'
import { EstateSheet } from './EstateSheet'

interface Props {
  buildings: readonly Building[]
  /** absent: only to be read */
  onChange: ((buildings: readonly Building[]) => void) | undefined
}

/** 楼栋: what residents choose their home from. */
export function Buildings({ buildings, onChange }: Props) {
  const [open, setOpen] = useState<number | 'new' | null>(null)
  const change = (next: readonly Building[]) => {
    onChange?.(next)
    setOpen(null)
  }
  const one = typeof open === 'number' ? buildings[open] : undefined
  return (
    <Section title="楼栋" aside={`${buildings.length} 栋`}>
      <Card flush>
        {buildings.map(({ name, units }, index) => (
          <PickerRow
            key={name}
            label={name}
            hint={units.length > 6 ? `${units.length} 个单元` : units.join('、')}
            onPress={onChange && (() => setOpen(index))}
          />
        ))}
      </Card>
      {onChange && (
        <Button kind="quiet" icon="plus" onPress={() => setOpen('new')}>
          新增小区或楼栋
        </Button>
      )}
      {open === 'new' && (
        <EstateSheet
          buildings={buildings}
          onAdd={(added) => change([...buildings, ...added])}
          onClose={() => setOpen(null)}
        />
      )}
      {one && (
        <BuildingSheet
          building={one}
          others={buildings.filter((other) => other !== one).map(({ name }) => name)}
          onChange={(edited) => change(buildings.map((other) => (other === one ? edited : other)))}
          onRemove={() => change(buildings.filter((other) => other !== one))}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
