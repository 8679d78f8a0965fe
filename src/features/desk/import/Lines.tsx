import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { ImportRowView } from '../../../../contract/views/import'
import { homeText } from '../../../../domain/kernel/home'
import { phoneText } from '../../../../domain/kernel/phoneText'
import { call } from '../../../cloud/call'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { notify } from '../../../ui/noticeStore'
import { Row } from '../../../ui/Row'
import { Section } from '../../../ui/Section'
import { Segments } from '../../../ui/Segments'
import { StatusTag } from '../../../ui/StatusTag'
import { Table, type Column } from '../../../ui/Table'
import { Words } from '../../../ui/Words'
import { isoDay } from '../../../words/dates'
import { wordsFor } from '../../../words/refusals'
import { LineSheet } from './LineSheet'
import type { Answering } from './Questions'
import { sayNotes } from './words'

type Which = 'stopped' | 'all'

interface Props extends Answering {
  wide: boolean
}

/** Every line as it was understood; first those that wait for somebody. */
export function Lines({ table, wide, busy, onAnswer }: Props) {
  const [which, setWhich] = useState<Which>(table.stopped > 0 ? 'stopped' : 'all')
  const [open, setOpen] = useState<ImportRowView | null>(null)
  const { rows, more, loading } = useLines(
    table.importId,
    which === 'stopped',
    `${table.ready} ${table.rows}`,
  )
  return (
    <Section title="一行一行看">
      <Segments<Which>
        value={which}
        onChange={setWhich}
        options={[
          { value: 'stopped', text: '要看一眼的', count: table.stopped },
          { value: 'all', text: '全部', count: table.rows },
        ]}
      />
      {rows.length === 0 && !loading ? (
        <Empty title={which === 'stopped' ? '没有要看的了' : '没有记录'} />
      ) : wide ? (
        <Table label="看懂的记录" columns={columns} rows={rows} rowKey={keyOf} onPress={setOpen} />
      ) : (
        <View className="desk-list">
          {rows.map((row) => (
            <LineCard key={keyOf(row)} row={row} onPress={() => setOpen(row)} />
          ))}
        </View>
      )}
      {more !== null && (
        <Button kind="quiet" small busy={loading} onPress={more}>
          看后面的
        </Button>
      )}
      {open !== null && (
        <LineSheet
          key={keyOf(open)}
          importId={table.importId}
          row={open}
          busy={busy}
          onAnswer={onAnswer}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

const keyOf = ({ sheet, line }: ImportRowView): string => `${sheet} ${line}`
const dayOf = ({ day }: ImportRowView): string => (day === null ? '' : isoDay(day))

const columns: readonly Column<ImportRowView>[] = [
  { key: 'line', title: '行', cell: ({ line }) => String(line), number: true },
  { key: 'reporter', title: '报修人', cell: ({ reporter }) => reporter, tight: true },
  { key: 'place', title: '楼号', cell: ({ place }) => homeText(place), tight: true },
  { key: 'what', title: '维修事项', cell: ({ what }) => what },
  { key: 'phone', title: '联系电话', cell: ({ phone }) => phoneText(phone), tight: true },
  { key: 'helpers', title: '维修人', cell: ({ helpers }) => helpers.join('、') },
  { key: 'day', title: '维修日期', cell: dayOf, tight: true },
  { key: 'result', title: '维修结果', cell: ({ result }) => result },
  {
    key: 'points',
    title: '积分',
    cell: ({ points }) => (points === null ? '' : String(points)),
    number: true,
  },
  { key: 'notes', title: '要看的', cell: (row) => <Notes row={row} /> },
]

function Notes({ row }: { row: ImportRowView }) {
  return (
    <Row wrap>
      {sayNotes(row).map((words) => (
        <StatusTag
          key={words}
          tone={row.stopped ? 'amber' : 'grey'}
          icon={row.stopped ? 'alert' : 'notice'}
          text={words}
        />
      ))}
    </Row>
  )
}

function LineCard({ row, onPress }: { row: ImportRowView; onPress: () => void }) {
  const { line, reporter, place, what, helpers } = row
  return (
    <Card onPress={onPress} label={`第 ${line} 行 ${what}`}>
      <Words size="large">{what === '' ? `第 ${line} 行` : what}</Words>
      <Words size="small">
        {[`第 ${line} 行`, dayOf(row), homeText(place), reporter].filter(Boolean).join('，')}
      </Words>
      {helpers.length > 0 && <Words size="small">{`维修人 ${helpers.join('、')}`}</Words>}
      <Notes row={row} />
    </Card>
  )
}

/** Lines page by page; once more from the first when something was answered. */
function useLines(importId: string, stopped: boolean, version: string) {
  const key = `${importId} ${String(stopped)} ${version}`
  const [state, setState] = useState<{ key: string; rows: readonly ImportRowView[]; next: number | null }>({
    ...{ key: '', rows: [], next: 0 },
  })
  const [loading, setLoading] = useState(false)
  const load = async (part: number, before: readonly ImportRowView[]) => {
    setLoading(true)
    const answer = await call('register.importRows', { importId, part, stopped }).finally(() =>
      setLoading(false),
    )
    if (!answer.ok) return notify('refusal', wordsFor(answer))
    setState({ key, rows: [...before, ...answer.data.rows], next: answer.data.next ?? null })
  }
  useEffect(() => {
    void load(0, [])
    // Asked again for each answer, and for nothing else: `load` is made anew at every drawing.
  }, [key])
  const here = state.key === key
  const { next } = state
  return {
    rows: here ? state.rows : [],
    loading: loading || !here,
    more: here && next !== null ? () => load(next, state.rows) : null,
  }
}
