import { View } from '@tarojs/components'
import { namedTwice } from '../../../../domain/community/homes'
import type { Building } from '../../../../domain/community/types'
import { limits } from '../../../../contract/limits'
import { handingOn, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { buildingProblem, unitsIn } from './estate'

interface Props {
  building: Building
  /** names of the other buildings */
  others: readonly string[]
  onChange: (building: Building) => void
  onRemove: () => void
  onClose: () => void
}

/** One building that is there: its name, its units, or away with it. */
export function BuildingSheet({ building, others, onChange, onRemove, onClose }: Props) {
  const { values, change, problem, submit } = useForm({
    draft: `building:${building.name}`,
    start: { name: building.name, units: building.units.join('、') },
    check: (typed) => {
      const edited = editedBy(typed)
      const twice = namedTwice([...others.map((one) => ({ name: one, units: [] })), edited])
      return { units: twice === null ? buildingProblem(edited) : `已经有${twice}了，换个写法也是同一个` }
    },
    send: handingOn((typed: { name: string; units: string }) => onChange(editedBy(typed))),
  })
  return (
    <Sheet
      open
      title={building.name}
      onClose={onClose}
      action={
        <>
          <Button onPress={submit}>改好了</Button>
          <Button kind="plain" disabled={others.length === 0} onPress={onRemove}>
            去掉这栋楼
          </Button>
        </>
      }
    >
      <View className="rules-sheet">
        <Field
          label="楼号"
          max={limits.placePart}
          value={values.name}
          onChange={(name) => change({ name })}
        />
        <Field
          label="单元"
          hint="用顿号隔开，如：1单元、2单元；没有单元就空着"
          max={400}
          value={values.units}
          error={problem('units')}
          onChange={(units) => change({ units })}
        />
        <Words size="small">已经登记的居民，地址不会跟着变。</Words>
      </View>
    </Sheet>
  )
}

const editedBy = ({ name, units }: { name: string; units: string }): Building => ({
  name: name.trim(),
  units: unitsIn(units),
})
