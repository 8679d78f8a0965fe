import { View } from '@tarojs/components'
import {
  numberTopicNames,
  numberTopics,
  type CommunityNumber,
  type NumberTopic,
} from '../../../../domain/community/numbers'
import { limits } from '../../../../contract/limits'
import { handingOn, owed, useForm } from '../../../app/useForm'
import { officePhoneProblem } from '../../../words/phone'
import { Choice } from '../../../ui/Choice'
import { Field, Wrong } from '../../../ui/Field'
import { EntrySheet } from './EntrySheet'

interface Draft {
  topic: NumberTopic | null
  name: string
  phone: string
}

interface Props {
  /** absent: a new one */
  number?: CommunityNumber
  onSave: (number: CommunityNumber) => void
  onRemove?: () => void
  onClose: () => void
}

const topics = numberTopics.map((value) => ({ value, text: numberTopicNames[value] }))

/** One telephone number: what it is called for, whose it is, and the number. */
export function NumberSheet({ number, onSave, onRemove, onClose }: Props) {
  const { values, change, problem, submit } = useForm<Draft>({
    draft: `number:${number?.name ?? 'new'}`,
    start: { topic: number?.topic ?? null, name: number?.name ?? '', phone: number?.phone ?? '' },
    check: ({ topic, name, phone }) => ({
      topic: topic === null ? '请选遇到什么事打' : undefined,
      name: owed(name, '请写是哪家单位'),
      phone: phone.trim() === '' ? '请写上电话' : officePhoneProblem(phone),
    }),
    send: handingOn(({ topic, name, phone }) => {
      if (topic !== null) onSave({ topic, name: name.trim(), phone: phone.trim() })
    }),
  })
  return (
    <EntrySheet
      title={number === undefined ? '加一个电话' : '改这个电话'}
      onSubmit={submit}
      removal="去掉这个电话"
      onRemove={onRemove}
      onClose={onClose}
    >
      <View className="rules-sheet">
        <Choice
          rows
          label="遇到什么事打"
          options={topics}
          value={values.topic}
          onChange={(topic) => change({ topic })}
        />
        <Wrong words={problem('topic')} />
        <Field
          label="哪家单位"
          hint="如：电梯维保公司、燃气公司"
          max={limits.name}
          value={values.name}
          error={problem('name')}
          onChange={(name) => change({ name })}
        />
        <Field
          label="电话"
          max={limits.phone}
          value={values.phone}
          error={problem('phone')}
          onChange={(phone) => change({ phone })}
        />
      </View>
    </EntrySheet>
  )
}
