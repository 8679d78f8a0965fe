import { View } from '@tarojs/components'
import type { InputOf } from '../../../contract/actions'
import { limits } from '../../../contract/limits'
import { dayMs } from '../../../domain/kernel/time'
import { owed, useForm } from '../../app/useForm'
import { now } from '../../platform/clock'
import { isoDay } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { DateRow } from '../../ui/PickerRow'
import './refusals'
import './body.css'

interface Props {
  orderId: string
  /** the day they named already, epoch ms; another one needs a reason */
  until: number | null
  busy: boolean
  onSend: (input: InputOf<'order.accept'>) => unknown
}

/** The end of a working day: nobody counts the evening. */
const eveningOf = (day: string): number => Date.parse(`${day}T18:00:00+08:00`)

/** 接单 (R5): by which day they come or have it mended. The resident reads the day and the words. */
export function AcceptForm({ orderId, until, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm({
    draft: `accept:${orderId}`,
    start: { day: isoDay((until ?? now()) + dayMs), words: '' },
    check: ({ words }) => ({
      words: until === null ? undefined : owed(words, '写一句为什么改日子，居民看得到'),
    }),
    send: ({ day, words }) => onSend({ orderId, until: eveningOf(day), words }),
  })
  return (
    <View className="body-form">
      <Card flush>
        <DateRow
          label="哪天前办好"
          hint="居民看得到这个日子"
          value={values.day}
          start={isoDay(now())}
          onChange={(day) => change({ day })}
        />
      </Card>
      <Field
        label={until === null ? '想说的话（可不填）' : '为什么改日子'}
        placeholder="比如：明天上午来，先看一下"
        value={values.words}
        max={limits.reason}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
      <Button icon="check" busy={busy} onPress={submit}>
        {until === null ? '接下来，告诉居民' : '改日子，告诉居民'}
      </Button>
    </View>
  )
}
