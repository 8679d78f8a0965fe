import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import { inWeek, sayOpenTime, timesWrong, weekdayNames, type OpenTime } from '../../../../domain/market/hours'
import { handingOn, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { Wrong } from '../../../ui/Field'
import { PickerRow, TimeRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { Words } from '../../../ui/Words'
import { EntrySheet } from './EntrySheet'

interface Props {
  times: readonly OpenTime[]
  /** absent: only to be read */
  onChange: ((times: readonly OpenTime[]) => void) | undefined
}

const weekdays = weekdayNames.map((text, index) => ({ value: index + 1, text }))

/** 超市开门时间: what is handed over is checked against it (M4). */
export function OpenTimes({ times, onChange }: Props) {
  const [open, setOpen] = useState<OpenTime | 'new' | null>(null)
  const change = (next: readonly OpenTime[]) => {
    onChange?.(inWeek(next))
    setOpen(null)
  }
  const one = open === 'new' ? null : open
  const others = times.filter((time) => time !== one)
  return (
    <Section title="超市开门时间" aside={`${times.length} 段`}>
      {times.length === 0 ? (
        <Words size="soft">还没有写，几点来领都可以。</Words>
      ) : (
        <Card flush>
          {inWeek(times).map((time) => (
            <PickerRow
              key={sayOpenTime(time)}
              icon="clock"
              label={sayOpenTime(time)}
              onPress={onChange && (() => setOpen(time))}
            />
          ))}
        </Card>
      )}
      {onChange && times.length < limits.openTimes && (
        <Button kind="quiet" icon="plus" onPress={() => setOpen('new')}>
          加一段开门时间
        </Button>
      )}
      {open !== null && (
        <OpenTimeSheet
          time={one}
          others={others}
          onSave={(time) => change([...others, time])}
          onRemove={one === null ? undefined : () => change(others)}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

interface SheetProps {
  time: OpenTime | null
  others: readonly OpenTime[]
  onSave: (time: OpenTime) => void
  onRemove: (() => void) | undefined
  onClose: () => void
}

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const start: OpenTime = { weekday: 1, from: 9 * 60, until: 11 * 60 }

function OpenTimeSheet({ time, others, onSave, onRemove, onClose }: SheetProps) {
  const { values, change, problem, submit } = useForm<OpenTime>({
    draft: `openTime:${time === null ? 'new' : sayOpenTime(time)}`,
    start: time ?? start,
    check: (typed) => ({
      until: timesWrong([...others, typed]) ? '和别的一段重了，或者关得比开得早' : undefined,
    }),
    send: handingOn(onSave),
  })
  return (
    <EntrySheet
      title={time === null ? '加一段开门时间' : '改这段时间'}
      onSubmit={submit}
      removal="去掉这段时间"
      onRemove={onRemove}
      onClose={onClose}
    >
      <Choice
        label="星期几"
        options={weekdays}
        value={values.weekday}
        onChange={(weekday) => change({ weekday })}
      />
      <Card flush>
        <TimeRow
          label="几点开"
          value={timeOf(values.from)}
          onChange={(typed) => change({ from: minutesIn(typed) })}
        />
        <TimeRow
          label="几点关"
          value={timeOf(values.until)}
          onChange={(typed) => change({ until: minutesIn(typed) })}
        />
      </Card>
      <Wrong words={problem('until')} />
    </EntrySheet>
  )
}
