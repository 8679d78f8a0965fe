import { View } from '@tarojs/components'
import type { Building } from '../../../domain/community/types'
import { limits } from '../../../contract/limits'
import { BuildingPicker } from '../../parts/BuildingPicker'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import type { Asking } from './asking'
import './AskFields.css'

interface Props {
  form: Asking
  onChange: (change: Partial<Asking>) => void
  buildings: readonly Building[]
  problem: (field: 'name' | 'phone' | 'home' | 'relation') => string | undefined
}

const relatives = ['女儿', '儿子', '老伴', '孙辈', '邻居']

/** Whom it is about, how the community reaches them, and what the helper is to them. */
export function AskFields({ form, onChange, buildings, problem }: Props) {
  return (
    <>
      <Field
        label="他叫什么"
        placeholder="家人的姓名"
        max={limits.name}
        value={form.name}
        error={problem('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label="他的电话"
        hint="社区打这个电话问他同不同意；座机也行"
        keyboard="number"
        max={limits.phone}
        value={form.phone}
        error={problem('phone')}
        onChange={(phone) => onChange({ phone })}
      />
      <Field
        label="您是他的"
        placeholder="女儿、儿子、邻居……"
        max={limits.relation}
        value={form.relation}
        error={problem('relation')}
        onChange={(relation) => onChange({ relation })}
      />
      <View className="f-ask-quick">
        {relatives.map((relation) => (
          <Button key={relation} kind="quiet" small onPress={() => onChange({ relation })}>
            {relation}
          </Button>
        ))}
      </View>
      <Card title="他住哪里">
        <BuildingPicker
          buildings={buildings}
          value={form.home}
          error={problem('home')}
          onChange={(home) => onChange({ home })}
        />
      </Card>
      <Choice
        rows
        label="修好了，谁来说"
        options={[
          { value: 'yes', text: '我也替他说修好了', hint: '问过他再说；他自己也能说' },
          { value: 'no', text: '修好了，他自己说' },
        ]}
        value={form.confirms}
        onChange={(confirms) => onChange({ confirms })}
      />
    </>
  )
}
