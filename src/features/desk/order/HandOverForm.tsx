import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { dayMs } from '../../../../domain/kernel/time'
import type { HandOverTarget } from '../../../../domain/order/types'
import { now } from '../../../platform/clock'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { Quick } from '../../../ui/Quick'

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

interface HandingOver {
  to: HandOverTarget
  toName: string
  why: string
  days: (typeof answerDays)[number]
}

/** 转办: to whom, why, and by when we want their answer. The number stays, the resident sees who has it (R5). */
export function HandOverForm({ row, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm<HandingOver>({
    draft: `handOver:${row.orderId}`,
    start: { to: 'property', toName: targets[0].name, why: '', days: '3' },
    check: ({ toName }) => ({ toName: owed(toName, '写上单位名称，居民要知道找谁') }),
    send: ({ days, ...written }) =>
      onSend({ orderId: row.orderId, ...written, dueAt: now() + Number(days) * dayMs }),
  })
  const choose = (to: HandOverTarget) =>
    change({ to, toName: targets.find((known) => known.value === to)?.name ?? '' })
  return (
    <View className="desk-form">
      <Choice value={values.to} onChange={choose} options={targets} />
      <Field
        label="转给谁"
        placeholder="单位名称"
        value={values.toName}
        max={limits.name}
        error={problem('toName')}
        onChange={(toName) => change({ toName })}
      />
      <Field
        label="为什么转"
        value={values.why}
        max={limits.reason}
        onChange={(why) => change({ why })}
        onDone={submit}
      />
      <Quick options={reasons} onChoose={(why) => change({ why })} />
      <View className="w-field-label">几天内要答复</View>
      <Segments
        value={values.days}
        onChange={(days) => change({ days })}
        options={answerDays.map((value) => ({ value, text: `${value} 天` }))}
      />
      <Button icon="share" busy={busy} onPress={submit}>
        转办，告诉居民
      </Button>
    </View>
  )
}
