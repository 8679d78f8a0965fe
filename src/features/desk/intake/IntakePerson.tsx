import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { limits } from '../../../../contract/limits'
import { PhotoPicker } from '../../../parts/photos/PhotoPicker'
import { ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { CallerNotes } from './CallerNotes'
import { isUrgent, type IntakeDraft, type IntakeField } from './draft'

interface Props {
  draft: IntakeDraft
  wide: boolean
  problem: (field: IntakeField) => string | undefined
  onChange: (part: Partial<IntakeDraft>) => void
  /** the button */
  children: ReactNode
}

/** Whose it is, how they are told, and what it looks like (R2). */
export function IntakePerson({ draft, wide, problem, onChange, children }: Props) {
  const keyboard = wide ? 'text' : 'number'
  return (
    <View className="desk-form">
      <Field
        label="谁家报的"
        placeholder="姓名"
        value={draft.name}
        max={limits.name}
        error={problem('name')}
        onChange={(name) => onChange({ name })}
      />
      {!draft.noPhone && (
        <Field
          label="联系电话"
          keyboard={keyboard}
          placeholder="手机或座机"
          value={draft.phone}
          max={limits.phone}
          error={problem('phone')}
          onChange={(phone) => onChange({ phone })}
        />
      )}
      {!draft.noPhone && <CallerNotes phone={draft.phone} />}
      <ChoiceMany
        rows
        values={marksOf(draft)}
        onChange={(marks) =>
          onChange({ noPhone: marks.includes('noPhone'), urgent: marks.includes('urgent') })
        }
        options={[
          { value: 'noPhone', text: '他没有电话，托人告诉他' },
          { value: 'urgent', text: '急，今天就要有人去' },
        ]}
      />
      {draft.noPhone && (
        <>
          <Field
            label="谁去告诉他"
            hint="邻居，或者社区里哪一位"
            value={draft.toldByName}
            max={limits.name}
            error={problem('toldByName')}
            onChange={(toldByName) => onChange({ toldByName })}
          />
          <Field
            label="那个人的电话（没有可以不填）"
            keyboard={keyboard}
            value={draft.toldByPhone}
            max={limits.phone}
            error={problem('toldByPhone')}
            onChange={(toldByPhone) => onChange({ toldByPhone })}
          />
        </>
      )}
      <PhotoPicker value={draft.photos} label="拍坏的地方" onChange={(photos) => onChange({ photos })} />
      {children}
    </View>
  )
}

type Mark = 'noPhone' | 'urgent'
const marksOf = (draft: IntakeDraft): Mark[] => [
  ...(draft.noPhone ? (['noPhone'] as const) : []),
  ...(isUrgent(draft) ? (['urgent'] as const) : []),
]
