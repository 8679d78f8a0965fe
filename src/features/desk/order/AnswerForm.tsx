import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
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
  { value: 'not', text: '没修成', hint: '回到待受理，我们另想办法' },
] as const

/** 回音录入: what the property company or another body answered (R5). The resident reads it. */
export function AnswerForm({ row, busy, onSend }: Props) {
  const [outcome, setOutcome] = useState<'fixed' | 'not'>('fixed')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (text.trim() !== '') onSend({ orderId: row.orderId, fixed: outcome === 'fixed', text })
  }
  return (
    <View className="desk-form">
      <Choice rows value={outcome} onChange={setOutcome} options={outcomes} />
      <Field
        area
        label={outcome === 'fixed' ? '怎么修好的' : '为什么没修成'}
        value={text}
        max={limits.note}
        error={tried && text.trim() === '' ? '把对方的答复写下来，居民会看到' : undefined}
        onChange={setText}
      />
      <Button busy={busy} onPress={send}>
        记下答复
      </Button>
    </View>
  )
}
