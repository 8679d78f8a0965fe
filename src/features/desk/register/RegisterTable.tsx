import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { lineWords } from '../../../words/line'
import { classes } from '../../../ui/classes'
import { Table, type Column } from '../../../ui/Table'
import { Marks } from '../parts/Marks'
import { registerColumns } from './columns'

interface Props {
  rows: readonly DeskRow[]
  openId: string | null
  onOpen: (row: DeskRow) => void
}

const tight = new Set(['reporter', 'place', 'phone', 'crew', 'day'])

const columns: readonly Column<DeskRow>[] = [
  ...registerColumns.map(({ key, title, cell }) => ({
    key,
    title,
    cell,
    tight: tight.has(key),
    number: key === 'points',
  })),
  { key: 'line', title: '状态', cell: (row) => <Standing row={row} />, tight: true },
]

/** The eight columns of the secretary's own document in its order, then where each case stands. */
export function RegisterTable({ rows, openId, onOpen }: Props) {
  return (
    <Table
      label="维修统计表"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.orderId}
      current={openId ?? undefined}
      onPress={onOpen}
    />
  )
}

function Standing({ row }: { row: DeskRow }) {
  const { who, when, tone } = lineWords(row.line)
  return (
    <View className="desk-standing">
      <Marks row={row} />
      {when !== undefined && (
        <View className={classes('desk-due', `desk-due-${tone}`)}>
          {[who, when].filter(Boolean).join(' · ')}
        </View>
      )}
    </View>
  )
}
