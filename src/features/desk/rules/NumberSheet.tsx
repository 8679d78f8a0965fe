import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  numberTopicNames,
  numberTopics,
  type CommunityNumber,
  type NumberTopic,
} from '../../../../domain/community/numbers'
import { limits } from '../../../../contract/limits'
import { officePhoneProblem } from '../../../words/phone'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'

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
  const [topic, setTopic] = useState<NumberTopic | null>(number?.topic ?? null)
  const [name, setName] = useState(number?.name ?? '')
  const [phone, setPhone] = useState(number?.phone ?? '')
  const sound = topic !== null && name.trim() !== '' && officePhoneProblem(phone) === undefined
  return (
    <Sheet
      open
      title={number === undefined ? '加一个电话' : '改这个电话'}
      onClose={onClose}
      action={
        <>
          <Button
            disabled={!sound}
            onPress={() => topic !== null && onSave({ topic, name: name.trim(), phone: phone.trim() })}
          >
            好了
          </Button>
          {onRemove && (
            <Button kind="plain" onPress={onRemove}>
              去掉这个电话
            </Button>
          )}
        </>
      }
    >
      <View className="rules-sheet">
        <Choice rows label="遇到什么事打" options={topics} value={topic} onChange={setTopic} />
        <Field
          label="哪家单位"
          hint="如：电梯维保公司、燃气公司"
          max={limits.name}
          value={name}
          onChange={setName}
        />
        <Field
          label="电话"
          max={limits.phone}
          value={phone}
          error={phone === '' ? undefined : officePhoneProblem(phone)}
          onChange={setPhone}
        />
      </View>
    </Sheet>
  )
}
