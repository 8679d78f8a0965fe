import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { InputOf } from '../../../contract/actions'
import { limits } from '../../../contract/limits'
import { owed, useForm } from '../../app/useForm'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import { Quick } from '../../ui/Quick'
import { Sheet } from '../../ui/Sheet'

type Finish = InputOf<'order.finish'>

interface Work extends Pick<Finish, 'outcome' | 'note'> {
  materials: string
  minutes: number | null
}

interface Props {
  open: boolean
  orderId: string
  busy: boolean
  /** pictures of the work, already in the cloud */
  photoIds: readonly string[]
  photoPicker: ReactNode
  onClose: () => void
  onFinish: (input: Finish) => unknown
}

/** What is said of most visits: with wet hands one taps. */
const deeds = ['换了零件', '紧了螺丝', '疏通了', '密封好了', '试过，好用了']
const added = (note: string, deed: string): string =>
  note.includes(deed) ? note : note.trim() === '' ? deed : `${note}，${deed}`

const minuteChoices = [15, 30, 60, 120] as const
const minuteWords = (minutes: number): string => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`)

/** What the crew did (V7): fixed, or not to be mended and why. Only the note must be written. */
export function FinishSheet({ open, orderId, busy, photoIds, photoPicker, onClose, onFinish }: Props) {
  const { values, change, problem, submit } = useForm<Work>({
    draft: `finish:${orderId}`,
    start: { outcome: 'fixed', note: '', materials: '', minutes: null },
    check: ({ note }) => ({ note: owed(note, '写一句就行，住户和社区都会看到') }),
    send: ({ minutes, ...written }) =>
      onFinish({ orderId, ...written, photos: [...photoIds], ...(minutes === null ? {} : { minutes }) }),
  })
  const { outcome, note, materials, minutes } = values
  return (
    <Sheet
      open={open}
      title="修得怎么样"
      onClose={onClose}
      action={
        <Button icon="check" busy={busy} onPress={submit}>
          {outcome === 'fixed' ? '报告修好了' : '报告没修成'}
        </Button>
      }
    >
      <Choice
        rows
        value={outcome}
        onChange={(chosen) => change({ outcome: chosen })}
        options={[
          { value: 'fixed', text: '修好了', hint: '请住户看看、点确认' },
          { value: 'unresolved', text: '没修成', hint: '交回社区想别的办法，不算您的错' },
        ]}
      />
      {photoPicker}
      <Field
        area
        label={outcome === 'fixed' ? '做了什么' : '为什么没修成'}
        placeholder={outcome === 'fixed' ? '例如：换了合页，门能关严了' : '例如：门框烂透了，要换新的'}
        value={note}
        max={limits.note}
        error={problem('note')}
        onChange={(words) => change({ note: words })}
      />
      {outcome === 'fixed' && (
        <Quick options={deeds} onChoose={(deed) => change({ note: added(note, deed) })} />
      )}
      <Field
        label="用了什么材料（可不填）"
        placeholder="例如：合页 2 个"
        value={materials}
        max={limits.note}
        onChange={(words) => change({ materials: words })}
      />
      <View className="w-field-label">用了多久（可不填）</View>
      <Choice
        label="用了多久"
        value={minutes}
        onChange={(chosen) => change({ minutes: chosen })}
        options={minuteChoices.map((value) => ({ value, text: minuteWords(value) }))}
      />
    </Sheet>
  )
}
