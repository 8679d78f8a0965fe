import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { tellsPrivate } from '../../../../domain/order/summary'
import type { OrderKind } from '../../../../domain/order/types'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { KindRow } from '../parts/KindRow'
import { Note } from '../../../ui/Notice'
import { Stepper } from '../../../ui/Stepper'
import { privateSide, proposedSummary } from './proposedSummary'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.publish'>) => unknown
}

/** 发布到抢单: public words, kind and how many people; one button. The words may tell building and trade only. */
export function PublishForm({ row, busy, onSend }: Props) {
  const [summary, setSummary] = useState(() => proposedSummary(row))
  const [kind, setKind] = useState<OrderKind>(row.kind)
  const [slots, setSlots] = useState(row.slots)
  const words = summary.trim()
  const tells = tellsPrivate(words, privateSide(row))
  const error =
    words === ''
      ? '写一句要修什么，师傅好判断能不能接'
      : tells
        ? '这句话里有门牌、姓名或电话，全群都会看到，请去掉'
        : undefined
  const send = () => {
    if (error === undefined) onSend({ orderId: row.orderId, summary: words, kind, slots })
  }
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
        error={error}
        onChange={setSummary}
      />
      <KindRow value={kind} onChange={setKind} />
      <View className="desk-setting">
        <View className="w-field-label w-grow">要几个人</View>
        <Stepper unit="人" value={slots} min={1} max={limits.slots} onChange={setSlots} />
      </View>
      <Button icon="send" busy={busy} disabled={error !== undefined} onPress={send}>
        发布到抢单
      </Button>
    </View>
  )
}
