import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field, Wrong } from '../../../ui/Field'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.answer'>) => unknown
}

const outcomes = [
  { value: 'fixed', text: '修好了', hint: '接着请居民确认' },
  { value: 'not', text: '没修成', hint: '回到社区，我们另想办法' },
] as const

interface Answering {
  /** nothing is chosen beforehand: the answer is theirs */
  outcome: 'fixed' | 'not' | null
  text: string
}

/** 回音录入: what the property company or another body answered (R5). The resident reads it. */
export function AnswerForm({ row, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm<Answering>({
    draft: `answer:${row.orderId}`,
    start: { outcome: null, text: '' },
    check: ({ outcome, text }) => ({
      outcome: outcome === null ? '点一下修好了，还是没修成' : undefined,
      text: owed(text, '把对方的答复写下来，居民会看到'),
    }),
    send: ({ outcome, text }) => onSend({ orderId: row.orderId, fixed: outcome === 'fixed', text }),
  })
  const { outcome, text } = values
  return (
    <View className="desk-form">
      <Choice rows value={outcome} onChange={(chosen) => change({ outcome: chosen })} options={outcomes} />
      <Wrong words={problem('outcome')} />
      <Field
        area
        label={outcome === null ? '对方怎么答复的' : outcome === 'fixed' ? '怎么修好的' : '为什么没修成'}
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
