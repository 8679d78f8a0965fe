import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { Building } from '../../../../domain/community/types'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/Stepper'
import { Words } from '../../../ui/Words'
import { addingProblem, buildingsOf } from './estate'

interface Props {
  buildings: readonly Building[]
  onAdd: (added: readonly Building[]) => void
  onClose: () => void
}

/** One more building, or a whole new estate at once. */
export function EstateSheet({ buildings, onAdd, onClose }: Props) {
  const [prefix, setPrefix] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [units, setUnits] = useState(1)
  const last = to === '' ? from : to
  const added =
    from === ''
      ? []
      : buildingsOf({ prefix, from: Number(from), to: Number(last), units }).slice(0, limits.buildings + 1)
  const problem = from === '' ? undefined : addingProblem(buildings, added)
  const names = added.length > 3 ? `${added[0]?.name ?? ''} 到 ${added[added.length - 1]?.name ?? ''}` : ''
  return (
    <Sheet
      open
      title="新增小区或楼栋"
      onClose={onClose}
      action={
        <Button disabled={added.length === 0 || problem !== undefined} onPress={() => onAdd(added)}>
          {added.length === 0 ? '加上' : `加上 ${added.length} 栋`}
        </Button>
      }
    >
      <View className="rules-sheet">
        <Field
          label="小区名（可以不写）"
          hint="写了就放在楼号前面，如：花园里1号楼"
          max={8}
          value={prefix}
          onChange={setPrefix}
        />
        <Field label="从几号楼" keyboard="number" max={3} value={from} onChange={(v) => setFrom(digits(v))} />
        <Field
          label="到几号楼"
          hint="只加一栋就不用写"
          keyboard="number"
          max={3}
          value={to}
          error={problem}
          onChange={(v) => setTo(digits(v))}
        />
        <View className="rules-row">
          <View className="w-grow">每栋几个单元</View>
          <Stepper value={units} max={limits.unitsOfBuilding} unit="个" onChange={setUnits} />
        </View>
        {added.length > 0 && problem === undefined && (
          <Words size="soft">
            {`会加上${names || added.map(({ name }) => name).join('、')}，共 ${added.length} 栋。`}
          </Words>
        )}
        <Words size="small">新楼的居民扫同一个社区码就能加入。</Words>
      </View>
    </Sheet>
  )
}

const digits = (typed: string): string => typed.replace(/\D/g, '')
