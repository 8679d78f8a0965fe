import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { dayMs } from '../../../../domain/kernel/time'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { DateRow } from '../../../ui/PickerRow'
import { Card } from '../../../ui/Card'
import { isoDay } from '../../../words/dates'
import { morningOf } from './morningOf'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.block'>) => unknown
}

/** 受阻: held up by somebody else; the resident sees by whom, why, and when we look again (R6, field note C). */
export function BlockForm({ row, busy, onSend }: Props) {
  const [by, setBy] = useState('')
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(() => isoDay(now() + 7 * dayMs))
  const [tried, setTried] = useState(false)
  const missing = (words: string) => tried && words.trim() === ''
  const send = () => {
    setTried(true)
    if (by.trim() !== '' && why.trim() !== '')
      onSend({ orderId: row.orderId, by, why, reviewAt: morningOf(day) })
  }
  return (
    <View className="desk-form">
      <Field
        label="卡在谁那里"
        placeholder="比如：供热公司、隔壁单元"
        value={by}
        max={limits.name}
        error={missing(by) ? '写上是谁，居民要知道在等谁' : undefined}
        onChange={setBy}
      />
      <Field
        label="为什么办不下去"
        value={why}
        max={limits.reason}
        error={missing(why) ? '写一句原因，居民会看到' : undefined}
        onChange={setWhy}
        onDone={send}
      />
      <Card flush>
        <DateRow
          label="哪天再看"
          hint="到时候会出现在“今日”里"
          value={day}
          start={isoDay(now() + dayMs)}
          onChange={setDay}
        />
      </Card>
      <Button icon="pause" busy={busy} onPress={send}>
        记下受阻，告诉居民
      </Button>
    </View>
  )
}
