import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { tellsPrivate } from '../../../../domain/order/summary'
import type { OrderKind } from '../../../../domain/order/types'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { KindRow } from '../parts/KindRow'
import { Note } from '../../../ui/Notice'
import { Stepper } from '../../../ui/Stepper'
import { privateSide, proposedSummary } from './proposedSummary'

interface Draft {
  summary: string
  kind: OrderKind
  slots: number
}

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.publish'>) => unknown
}

/** Said while it is typed: everybody would read it. */
const telling = (row: DeskRow, summary: string): string | undefined =>
  tellsPrivate(summary.trim(), privateSide(row))
    ? '这句话里有门牌、姓名或电话，全群都会看到，请去掉'
    : undefined

/** 发布到抢单: public words, kind and how many people; one button. The words may tell building and trade only. */
export function PublishForm({ row, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm<Draft>({
    draft: `publish:${row.orderId}`,
    start: { summary: proposedSummary(row), kind: row.kind, slots: row.slots },
    check: ({ summary }) => ({
      summary: owed(summary, '写一句要修什么，师傅好判断能不能接') ?? telling(row, summary),
    }),
    send: ({ summary, kind, slots }) =>
      onSend({ orderId: row.orderId, summary: summary.trim(), kind, slots }),
  })
  const { summary, kind, slots } = values
  const words = summary.trim()
  return (
    <View className="desk-form">
      {row.wordsHeld && (
        <Note tone="amber" icon="clock">
          待审：报修时微信没能检查这段话。请看一眼，没有不合适的再发布。
        </Note>
      )}
      <Field
        area
        label="给大家看的话"
        hint={`抢单的人看到的是：${row.home.building} · ${words || '……'}`}
        value={summary}
        max={limits.summary}
        error={problem('summary') ?? telling(row, summary)}
        onChange={(typed) => change({ summary: typed })}
      />
      <KindRow value={kind} onChange={(chosen) => change({ kind: chosen })} />
      <View className="desk-setting">
        <View className="w-field-label w-grow">要几个人</View>
        <Stepper
          unit="人"
          value={slots}
          min={1}
          max={limits.slots}
          onChange={(count) => change({ slots: count })}
        />
      </View>
      <Button icon="send" busy={busy} onPress={submit}>
        发布到抢单
      </Button>
    </View>
  )
}
