import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrderView } from '../../../contract/views/order'
import { limits } from '../../../contract/limits'
import { startOfDay } from '../../../domain/kernel/time'
import { hoursToChoose } from '../../../domain/order/hours'
import { owed, useForm } from '../../app/useForm'
import { useCommand } from '../../cloud/useCommand'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Field, Wrong } from '../../ui/Field'
import { Note } from '../../ui/Notice'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { sayDay, sayMoment } from '../../words/dates'
import { sayHour, saySpan } from '../../words/hours'

/** As far ahead as a visit may be promised. */
const daysAhead = 7

interface Props {
  order: OrderView
  now: number
  onClose: () => void
  onChanged: () => unknown
}

interface Wish {
  /** the end of the hour, epoch ms */
  promisedAt: number | null
  reason: string
}

interface Clash {
  /** the hour they had chosen */
  promisedAt: number
  words: string
}

/** 约时间 (R10): a day, an hour of those the resident is at home, and why when it is changed. */
export function TimeSheet({ order, now, onClose, onChanged }: Props) {
  const { orderId, time } = order
  const [clash, setClash] = useState<Clash | null>(null)
  const changes = time?.named === true && !time.declined
  const setTime = useCommand('order.setTime', {
    done: ({ promisedAt }) =>
      promisedAt === undefined ? '约好了。' : `约好了：${sayMoment(promisedAt, now)}前到。住户看得到。`,
    onDone: () => {
      onClose()
      onChanged()
    },
    onRefused: ({ code, detail }, { promisedAt }) => {
      if (code !== 'order.visitsClash') return false
      const at = Number(detail?.['at'])
      setClash({ promisedAt, words: `${sayMoment(at, now)}前您还要去${String(detail?.['building'] ?? '')}` })
      return true
    },
  })
  const { values, change, problem, submit } = useForm<Wish>({
    draft: `time:${orderId}`,
    start: { promisedAt: null, reason: '' },
    check: ({ promisedAt, reason }) => ({
      promisedAt: promisedAt === null || promisedAt <= now ? '点一个钟点' : undefined,
      reason: changes ? owed(reason, '写一句为什么改，住户会看到') : undefined,
    }),
    send: ({ promisedAt, reason }) =>
      promisedAt !== null &&
      setTime.run({ orderId, promisedAt, reason, anyway: clash?.promisedAt === promisedAt }),
  })
  const { promisedAt, reason } = values
  const clashes = clash !== null && clash.promisedAt === promisedAt
  return (
    <Sheet
      open
      title={changes ? '改个时间' : '几点上门？'}
      onClose={onClose}
      action={
        <Button icon="clock" busy={setTime.busy} onPress={submit}>
          {clashes ? '两家都来得及，就约这时' : changes ? '改成这个时间' : '约这个时间'}
        </Button>
      }
    >
      <Words size="small">{whenAtHome(order, now)}</Words>
      <HourChoice order={order} now={now} value={promisedAt} onChange={(at) => change({ promisedAt: at })} />
      <Wrong words={problem('promisedAt')} />
      {changes && (
        <Field
          label="为什么改"
          hint="时间只能自己改一次"
          placeholder="例如：临时加班"
          value={reason}
          max={limits.reason}
          error={problem('reason')}
          onChange={(words) => change({ reason: words })}
        />
      )}
      {clashes && <Note tone="amber" icon="alert">{`${clash.words}，两家挨得太近。来得及就再点一次。`}</Note>}
    </Sheet>
  )
}

function whenAtHome({ time }: OrderView, now: number): string {
  const free = time?.free ?? []
  if (free.length === 0) return '住户没说什么时候在家，约好最好先打个电话。'
  return `住户说这些时候在家：${free.map((span) => saySpan(span, now)).join('、')}`
}

interface HourProps {
  order: OrderView
  now: number
  value: number | null
  onChange: (at: number) => void
}

function HourChoice({ order, now, value, onChange }: HourProps) {
  const hours = hoursToChoose(order.time?.free, now, daysAhead)
  const days = [...new Set(hours.map(startOfDay))]
  const [chosen, setDay] = useState<number | null>(null)
  const day = chosen ?? (value !== null && value > now ? startOfDay(value) : (days[0] ?? null))
  return (
    <>
      <View className="w-field-label">哪一天</View>
      <Choice
        label="哪一天"
        options={days.map((each) => ({ value: each, text: sayDay(each, now) }))}
        value={day}
        onChange={setDay}
      />
      <View className="w-field-label">几点到</View>
      <Choice
        label="几点到"
        options={hours
          .filter((end) => startOfDay(end) === day)
          .map((end) => ({ value: end, text: sayHour(end) }))}
        value={value}
        onChange={onChange}
      />
    </>
  )
}
