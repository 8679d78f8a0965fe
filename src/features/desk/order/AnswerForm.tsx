import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.answer'>) => unknown
}

const outcomes = [
  { value: 'fixed', text: '修好了', hint: '接着请居民确认' },
  { value: 'not', text: '没修成', hint: '回到社区，我们另想办法' },
] as const

/** 回音录入: what the property company or another body answered (R5). The resident reads it. */
export function AnswerForm({ row, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm<{ outcome: 'fixed' | 'not'; text: string }>({
    draft: `answer:${row.orderId}`,
    start: { outcome: 'fixed', text: '' },
    check: ({ text }) => ({ text: owed(text, '把对方的答复写下来，居民会看到') }),
    send: ({ outcome, text }) => onSend({ orderId: row.orderId, fixed: outcome === 'fixed', text }),
  })
  const { outcome, text } = values
  return (
    <View className="desk-form">
      <Choice rows value={outcome} onChange={(chosen) => change({ outcome: chosen })} options={outcomes} />
      <Field
        area
        label={outcome === 'fixed' ? '怎么修好的' : '为什么没修成'}
        value={text}
        max={limits.note}
        error={problem('text')}
        onChange={(words) => change({ text: words })}
      />
      <Button busy={busy} onPress={submit}>
        记下答复
      </Button>
    </View>
  )
}
