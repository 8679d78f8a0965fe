import { View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import { gateOf, type Gate } from '../../../../domain/community/gates'
import type { GateKey } from '../../../../domain/order/types'
import { gateName } from '../../../words/gate'
import { handingOn, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'

interface Props {
  of: GateKey
  gate: Gate
  onSave: (gate: Gate) => void
  onClose: () => void
}

/** One kind of work, or one danger: what whoever does it must have. */
export function GateSheet({ of, gate, onSave, onClose }: Props) {
  const { values, change, submit } = useForm({
    draft: `gate:${of}`,
    start: { ...gate, licence: gate.licence ?? '' },
    check: () => ({}),
    send: handingOn(() => onSave(gateOf({ [of]: edited }, of))),
  })
  const { firm, insured, danger, licence } = values
  const edited: Gate = { firm, insured, danger, licence: licence.trim() === '' ? null : licence.trim() }
  // Whatever is ticked: what can hurt by itself, or needs a licence, is never for minors.
  const always = gateOf({ [of]: { ...edited, danger: false } }, of).danger
  const chosen = [
    ...(firm ? ['firm' as const] : []),
    ...(insured ? ['insured' as const] : []),
    ...(danger || always ? ['danger' as const] : []),
  ]
  return (
    <Sheet open title={gateName(of)} onClose={onClose} action={<Button onPress={submit}>好了</Button>}>
      <View className="rules-sheet">
        <ChoiceMany
          rows
          label="谁能做"
          values={chosen}
          onChange={(ticked) =>
            change({
              firm: ticked.includes('firm'),
              insured: ticked.includes('insured'),
              danger: ticked.includes('danger'),
            })
          }
          options={[
            { value: 'firm', text: '只给专业单位', hint: '不进抢单，由社区转办' },
            { value: 'insured', text: '上门那天要有保险' },
            {
              value: 'danger',
              text: '未满 18 岁不能做',
              hint: always ? '有危险、要证的活，法律不许未成年人做，改不了' : '家长陪着也不行',
              disabled: always,
            },
          ]}
        />
        <Field
          label="要什么证"
          hint="不要证就空着"
          placeholder="如：电工证"
          max={limits.name}
          value={licence}
          onChange={(written) => change({ licence: written })}
        />
      </View>
    </Sheet>
  )
}
