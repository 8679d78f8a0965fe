import { View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import type { Building } from '../../../../domain/community/types'
import { handingOn, useForm } from '../../../app/useForm'
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
  const { values, change, problem, submit } = useForm({
    draft: 'estate',
    start: { prefix: '', from: '', to: '', units: 1 },
    check: (typed) => ({
      from: typed.from === '' ? '请写从几号楼起' : undefined,
      to: typed.from === '' ? undefined : addingProblem(buildings, addedBy(typed)),
    }),
    send: handingOn((typed: Typed) => onAdd(addedBy(typed))),
  })
  const { prefix, from, to, units } = values
  const added = addedBy(values)
  const sound = added.length > 0 && addingProblem(buildings, added) === undefined
  const names = added.length > 3 ? `${added[0]?.name ?? ''} 到 ${added[added.length - 1]?.name ?? ''}` : ''
  return (
    <Sheet
      open
      title="新增小区或楼栋"
      onClose={onClose}
      action={<Button onPress={submit}>{added.length === 0 ? '加上' : `加上 ${added.length} 栋`}</Button>}
    >
      <View className="rules-sheet">
        <Field
          label="小区名（可以不写）"
          hint="写了就放在楼号前面，如：花园里1号楼"
          max={8}
          value={prefix}
          onChange={(typed) => change({ prefix: typed })}
        />
        <Field
          label="从几号楼"
          keyboard="number"
          max={3}
          value={from}
          error={problem('from')}
          onChange={(typed) => change({ from: digits(typed) })}
        />
        <Field
          label="到几号楼"
          hint="只加一栋就不用写"
          keyboard="number"
          max={3}
          value={to}
          error={problem('to')}
          onChange={(typed) => change({ to: digits(typed) })}
        />
        <View className="rules-row">
          <View className="w-grow">每栋几个单元</View>
          <Stepper
            value={units}
            max={limits.unitsOfBuilding}
            unit="个"
            onChange={(count) => change({ units: count })}
          />
        </View>
        {sound && (
          <Words size="soft">
            {`会加上${names || added.map(({ name }) => name).join('、')}，共 ${added.length} 栋。`}
          </Words>
        )}
        <Words size="small">新楼的居民扫同一个社区码就能加入。</Words>
      </View>
    </Sheet>
  )
}

interface Typed {
  prefix: string
  from: string
  to: string
  units: number
}

/** One more than there may be, so that too many are told. */
const addedBy = ({ prefix, from, to, units }: Typed): readonly Building[] =>
  from === ''
    ? []
    : buildingsOf({ prefix, from: Number(from), to: Number(to === '' ? from : to), units }).slice(
        0,
        limits.buildings + 1,
      )

const digits = (typed: string): string => typed.replace(/\D/g, '')
