import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '../../../../contract/views/import'
import type { ImportAnswer, ImportQuestion } from '../../../../domain/tables/types'
import { useSession } from '../../../app/session'
import { useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'

export interface Answering {
  table: ImportView
  busy: boolean
  /** whether it was taken in */
  onAnswer: (answers: readonly ImportAnswer[]) => Promise<boolean>
}

/** What only a person can know: which year, which building. Each is asked once for all its lines. */
export function Questions({ table, busy, onAnswer }: Answering) {
  const [open, setOpen] = useState<ImportQuestion | null>(null)
  if (table.questions.length === 0) return null
  const answer = async (said: ImportAnswer) => {
    const ok = await onAnswer([said])
    if (ok) setOpen(null)
    return { ok }
  }
  return (
    <Section title={`要问您 ${table.questions.length} 件事`}>
      <Card flush>
        {table.questions.map((question) => (
          <PickerRow
            key={keyOf(question)}
            label={titleOf(question)}
            hint={`${question.rows} 条记录在等`}
            value="回答"
            onPress={() => setOpen(question)}
          />
        ))}
      </Card>
      {open?.kind === 'year' && (
        <YearSheet
          importId={table.importId}
          question={open}
          busy={busy}
          onAnswer={answer}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.kind === 'building' && (
        <BuildingSheet question={open} busy={busy} onAnswer={answer} onClose={() => setOpen(null)} />
      )}
    </Section>
  )
}

const keyOf = (question: ImportQuestion): string =>
  question.kind === 'year' ? `year ${question.sheet}` : `building ${question.text}`

const titleOf = (question: ImportQuestion): string =>
  question.kind === 'year'
    ? `${question.name === '' ? '这张表' : `“${question.name}”`}是哪一年的`
    : `“${question.text}”是哪栋楼`

interface SheetProps<Kind extends ImportQuestion['kind']> {
  question: Extract<ImportQuestion, { kind: Kind }>
  busy: boolean
  onAnswer: (answer: ImportAnswer) => unknown
  onClose: () => void
}

function YearSheet({
  importId,
  question,
  busy,
  onAnswer,
  onClose,
}: SheetProps<'year'> & { importId: string }) {
  const { values, change, problem, submit } = useForm({
    draft: `importYear:${importId}:${question.sheet}`,
    start: { year: '' },
    check: ({ year }) => ({
      year: /^(?:19[89]|20\d)\d$/.test(year.trim()) ? undefined : '写四位的年份，如 2024',
    }),
    send: ({ year }) => onAnswer({ kind: 'year', sheet: question.sheet, year: Number(year.trim()) }),
  })
  return (
    <Sheet
      open
      title={titleOf(question)}
      onClose={onClose}
      action={
        <Button busy={busy} onPress={submit}>
          就是这一年
        </Button>
      }
    >
      <Field
        label="年份"
        hint="日期只写了月和日，没写年的，都算这一年"
        keyboard="number"
        value={values.year}
        max={4}
        error={problem('year')}
        onChange={(year) => change({ year })}
        onDone={submit}
      />
    </Sheet>
  )
}

const asWritten = '照原样记'

function BuildingSheet({ question, busy, onAnswer, onClose }: SheetProps<'building'>) {
  const buildings = useSession((state) => state.community?.buildings) ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const options = [
    ...buildings.map(({ name }) => ({ value: name, text: name })),
    { value: asWritten, text: asWritten },
  ]
  return (
    <Sheet
      open
      title={titleOf(question)}
      onClose={onClose}
      action={
        <Button
          busy={busy}
          disabled={chosen === null}
          onPress={() =>
            onAnswer({
              kind: 'building',
              text: question.text,
              building: chosen === asWritten ? null : chosen,
            })
          }
        >
          就这样记
        </Button>
      }
    >
      <View className="desk-form">
        <Choice label="哪栋楼" options={options} value={chosen} onChange={setChosen} />
      </View>
    </Sheet>
  )
}
