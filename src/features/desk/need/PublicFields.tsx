import { needLimits } from '../../../../domain/need/limits'
import { useSession } from '../../../app/session'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'

export interface PublicForm {
  title: string
  text: string
  place: string
}

interface Props {
  values: PublicForm
  problem: string | undefined
  onChange: (some: Partial<PublicForm>) => void
}

/** What everybody reads: no name, no door, no telephone. */
export function PublicFields({ values, problem, onChange }: Props) {
  const buildings = useSession((state) => state.community?.buildings) ?? []
  return (
    <>
      <Field
        label="公开的标题"
        hint="不写姓名、门牌、电话"
        value={values.title}
        max={needLimits.title}
        error={problem}
        onChange={(title) => onChange({ title })}
      />
      <Field
        area
        label="说明（可以不写）"
        value={values.text}
        max={needLimits.text}
        onChange={(text) => onChange({ text })}
      />
      <Choice
        label="哪栋楼"
        options={[
          { value: '', text: '不分楼' },
          ...buildings.map(({ name }) => ({ value: name, text: name })),
        ]}
        value={values.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  )
}
