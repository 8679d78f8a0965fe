import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayMs } from '../../../../domain/kernel/time'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { DateRow } from '../../../ui/PickerRow'
import { Sheet } from '../../../ui/Sheet'
import { isoDay } from '../../../words/dates'
import { Quick } from '../../../ui/Quick'
import { anyDay, spanOver, useRegister, type Span } from './registerStore'

/** Which days of report: a month by one tap, or from one day to another. */
export function SpanSheet({ onClose }: { onClose: () => void }) {
  const [span, setSpan] = useState(useRegister.getState().span)
  const choose = (chosen: Span) => {
    spanOver(chosen)
    onClose()
  }
  const ready = spansNow()
  return (
    <Sheet
      open
      title="哪段时间报修的"
      onClose={onClose}
      action={
        <>
          <Button onPress={() => choose(inOrder(span))}>就看这段时间</Button>
          <Button kind="quiet" onPress={() => choose(anyDay)}>
            不限时间
          </Button>
        </>
      }
    >
      <View className="desk-form">
        <Quick options={Object.keys(ready)} onChoose={(name) => setSpan(ready[name] ?? anyDay)} />
        <Card flush>
          <DateRow label="从哪天" value={span.from} onChange={(from) => setSpan({ ...span, from })} />
          <DateRow label="到哪天" value={span.until} onChange={(until) => setSpan({ ...span, until })} />
        </Card>
      </View>
    </Sheet>
  )
}

/** Whoever turns the wheels the other way means the same days. */
export const inOrder = ({ from, until }: Span): Span =>
  from !== '' && until !== '' && from > until ? { from: until, until: from } : { from, until }

function spansNow(): Readonly<Record<string, Span>> {
  const today = isoDay(now())
  const first = `${today.slice(0, 7)}-01`
  const lastOfMonth = isoDay(Date.parse(`${first}T00:00:00+08:00`) - dayMs)
  return {
    本月: { from: first, until: today },
    上月: { from: `${lastOfMonth.slice(0, 7)}-01`, until: lastOfMonth },
    今年: { from: `${today.slice(0, 4)}-01-01`, until: today },
  }
}

/** 2026-11-01 至 2026-11-30, as the button says it. */
export const saySpan = ({ from, until }: Span): string =>
  from === '' && until === '' ? '时间' : `${from || '最早'} 至 ${until || '今天'}`
