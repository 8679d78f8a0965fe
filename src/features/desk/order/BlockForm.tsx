import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { dayMs } from '../../../../domain/kernel/time'
import { now } from '../../../platform/clock'
import { owed, useForm } from '../../../app/useForm'
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
  const { values, change, problem, submit } = useForm({
    draft: `block:${row.orderId}`,
    start: { by: '', why: '', day: isoDay(now() + 7 * dayMs) },
    check: ({ by, why }) => ({
      by: owed(by, '写上是谁，居民要知道在等谁'),
      why: owed(why, '写一句原因，居民会看到'),
    }),
    send: ({ by, why, day }) => onSend({ orderId: row.orderId, by, why, reviewAt: morningOf(day) }),
  })
  return (
    <View className="desk-form">
      <Field
        label="卡在谁那里"
        placeholder="比如：供热公司、隔壁单元"
        value={values.by}
        max={limits.name}
        error={problem('by')}
        onChange={(by) => change({ by })}
      />
      <Field
        label="为什么办不下去"
        value={values.why}
        max={limits.reason}
        error={problem('why')}
        onChange={(why) => change({ why })}
        onDone={submit}
      />
      <Card flush>
        <DateRow
          label="哪天再看"
          hint="到时候会出现在“今日”里"
          value={values.day}
          start={isoDay(now() + dayMs)}
          onChange={(day) => change({ day })}
        />
      </Card>
      <Button icon="pause" busy={busy} onPress={submit}>
        记下受阻，告诉居民
      </Button>
    </View>
  )
}
