import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { dayMs } from '../../../../domain/kernel/time'
import type { HandOverTarget } from '../../../../domain/order/types'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { Quick } from '../parts/Quick'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.handOver'>) => unknown
}

const targets = [
  { value: 'property', text: '物业公司', name: '物业公司' },
  { value: 'municipal', text: '市政单位', name: '' },
  { value: 'street', text: '街道', name: '街道办事处' },
  { value: 'other', text: '其他单位', name: '' },
] as const satisfies readonly { value: HandOverTarget; text: string; name: string }[]

const answerDays = ['1', '3', '7', '15'] as const
const reasons = ['公共区域，归物业管', '要动公共管道', '要专业单位来修']

/** 转办: to whom, why, and by when we want their answer. The number stays, the resident sees who has it (R5). */
export function HandOverForm({ row, busy, onSend }: Props) {
  const [to, setTo] = useState<HandOverTarget>('property')
  const [toName, setToName] = useState<string>(targets[0].name)
  const [why, setWhy] = useState('')
  const [days, setDays] = useState<(typeof answerDays)[number]>('3')
  const [tried, setTried] = useState(false)
  const choose = (target: HandOverTarget) => {
    setTo(target)
    setToName(targets.find((known) => known.value === target)?.name ?? '')
  }
  const send = () => {
    setTried(true)
    if (toName.trim() === '') return
    onSend({ orderId: row.orderId, to, toName, why, dueAt: now() + Number(days) * dayMs })
  }
  return (
    <View className="desk-form">
      <Choice value={to} onChange={choose} options={targets} />
      <Field
        label="转给谁"
        placeholder="单位名称"
        value={toName}
        max={limits.name}
        error={tried && toName.trim() === '' ? '写上单位名称，居民要知道找谁' : undefined}
        onChange={setToName}
      />
      <Field label="为什么转" value={why} max={limits.reason} onChange={setWhy} onDone={send} />
      <Quick options={reasons} onChoose={setWhy} />
      <View className="w-field-label">几天内要答复</View>
      <Segments
        value={days}
        onChange={setDays}
        options={answerDays.map((value) => ({ value, text: `${value} 天` }))}
      />
      <Button icon="share" busy={busy} onPress={send}>
        转过去，告诉居民
      </Button>
    </View>
  )
}
