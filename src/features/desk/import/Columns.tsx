import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '../../../../contract/views/import'
import { importFields, type ImportColumn, type ImportField } from '../../../../domain/tables/types'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import type { Answering } from './Questions'
import { fieldWords } from './words'

interface Open {
  sheet: number
  column: ImportColumn
}

/** Which column was taken for what, on each sheet; and which lines were taken for no record. */
export function Columns({ table, busy, onAnswer }: Answering) {
  const [open, setOpen] = useState<Open | null>(null)
  return (
    <Section title="每一列当成什么">
      {table.sheets.map((reading, sheet) => (
        <View key={String(sheet)} className="desk-form">
          <Words>{saySheet(reading)}</Words>
          {reading.columns.length > 0 && (
            <Card flush>
              {reading.columns.map((column) => (
                <PickerRow
                  key={column.column}
                  label={column.title === '' ? `第 ${column.column + 1} 列` : column.title}
                  hint={column.sample === '' ? undefined : `如：${column.sample}`}
                  value={column.field === null ? '没用' : fieldWords[column.field]}
                  onPress={() => setOpen({ sheet, column })}
                />
              ))}
            </Card>
          )}
          {reading.leftOut.length > 0 && (
            <Words size="small">
              {`没当成记录的行：${reading.leftOut.map(({ line, text }) => `第 ${line} 行“${text}”`).join('，')}`}
            </Words>
          )}
        </View>
      ))}
      {open !== null && (
        <ColumnSheet
          {...open}
          busy={busy}
          onClose={() => setOpen(null)}
          onChoose={async (field) => {
            await onAnswer([{ kind: 'column', sheet: open.sheet, column: open.column.column, field }])
            setOpen(null)
          }}
        />
      )}
    </Section>
  )
}

const saySheet = ({ name, rows, left }: ImportView['sheets'][number]): string => {
  const called = name === '' ? '这张表' : `“${name}”`
  if (rows === 0) return `${called}里没有维修记录`
  return `${called}有 ${rows} 条记录${left === 0 ? '' : `，另有 ${left} 行是小计、标题一类`}`
}

const unused = 'none'

function ColumnSheet({
  column,
  busy,
  onChoose,
  onClose,
}: Open & { busy: boolean; onChoose: (field: ImportField | null) => unknown; onClose: () => void }) {
  const [field, setField] = useState<ImportField | typeof unused>(column.field ?? unused)
  const options = [
    ...importFields.map((value) => ({ value, text: fieldWords[value] })),
    { value: unused, text: '不用这一列' } as const,
  ]
  return (
    <Sheet
      open
      title={`“${column.title || `第 ${column.column + 1} 列`}”是什么`}
      onClose={onClose}
      action={
        <Button busy={busy} onPress={() => onChoose(field === unused ? null : field)}>
          就当这个
        </Button>
      }
    >
      <View className="desk-form">
        <Choice label="当成什么" options={options} value={field} onChange={setField} />
      </View>
    </Sheet>
  )
}
