import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportRowView } from '../../../../contract/views/import'
import { homeText } from '../../../../domain/kernel/home'
import type { ImportAnswer, ImportField } from '../../../../domain/tables/types'
import { useDraft } from '../../../app/draft'
import { isoDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { Sheet } from '../../../ui/Sheet'
import { fieldOfNote, fieldWords, sayNotes } from './words'

interface Props {
  importId: string
  row: ImportRowView
  busy: boolean
  onAnswer: (answers: readonly ImportAnswer[]) => Promise<boolean>
  onClose: () => void
}

const shown = [
  'reporter',
  'place',
  'what',
  'phone',
  'helpers',
  'day',
  'result',
  'points',
] as const satisfies readonly ImportField[]

/** One line: what is wrong with it, and each of its cells to be put right. Only what was changed is sent. */
export function LineSheet({ importId, row, busy, onAnswer, onClose }: Props) {
  const [start] = useState(() => cellsOf(row))
  const { form: cells, change, clear } = useDraft(`importLine:${importId}:${row.sheet}:${row.line}`, start)
  const changed = shown.filter((field) => cells[field] !== start[field])
  const send = async () => {
    const { sheet, line } = row
    const taken = await onAnswer(
      changed.map((field) => ({ kind: 'cell', sheet, line, field, text: cells[field].trim() })),
    )
    if (!taken) return
    clear()
    onClose()
  }
  const wrong = new Map(
    row.notes.flatMap((note) => {
      const field = fieldOfNote[note]
      return field === undefined ? [] : [[field, sayNotes({ notes: [note], unread: row.unread })[0]] as const]
    }),
  )
  return (
    <Sheet
      open
      title={`第 ${row.line} 行`}
      onClose={onClose}
      action={
        <Button icon="done" busy={busy} disabled={changed.length === 0} onPress={send}>
          改好了
        </Button>
      }
    >
      <View className="desk-form">
        {row.notes.includes('twice') && (
          <Note tone="amber" icon="alert">
            和前面的一行完全一样，算一件。要是真修了两次，在“维修结果”里写清楚，就会另记一条。
          </Note>
        )}
        {row.notes.includes('wordsRefused') && (
          <Note tone="amber" icon="alert">
            微信没有通过这一行里的字，所以没有写进去。请把不合适的字改掉。
          </Note>
        )}
        {shown.map((field) => (
          <Field
            key={field}
            label={fieldWords[field]}
            value={cells[field]}
            max={500}
            error={cells[field] === start[field] ? wrong.get(field) : undefined}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
      </View>
    </Sheet>
  )
}

function cellsOf({ reporter, place, what, phone, helpers, day, result, points, unread }: ImportRowView) {
  const read: Record<(typeof shown)[number], string> = {
    ...{ reporter, what, phone, result, place: homeText(place), helpers: helpers.join('、') },
    day: day === null ? '' : isoDay(day),
    points: points === null ? '' : String(points),
  }
  for (const field of shown)
    read[field] = unread[field] !== undefined && read[field] === '' ? unread[field] : read[field]
  return read
}
