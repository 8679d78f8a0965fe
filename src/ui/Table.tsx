import { View } from '@tarojs/components'
import { useRef, type ReactNode } from 'react'
import { classes } from './classes'
import './Table.css'

export interface Column<Row> {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** numbers stand right */
  number?: boolean
  /** never broken over lines: names, days, phones */
  tight?: boolean
}

interface Props<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  onPress?: (row: Row) => void
  /** key of the row that is open beside the table */
  current?: string | undefined
  /** what the table holds, said aloud */
  label: string
}

const keyboard = process.env.TARO_ENV !== 'weapp'

/**
 * The desk's table for wide windows: dense, the heading stays in sight, ↑ ↓ move between rows and Enter opens one.
 * At most a page of rows (20 to 60): more would be slow in WeChat.
 */
export function Table<Row>({ columns, rows, rowKey, onPress, current, label }: Props<Row>) {
  const grid = useRef<{ childNodes?: ArrayLike<{ focus?: () => void }> } | null>(null)
  const focusRow = (index: number) => grid.current?.childNodes?.[index + 1]?.focus?.()
  const keys = (row: Row, index: number) =>
    keyboard && onPress
      ? {
          tabIndex: 0,
          onKeyDown: (event: { key: string; preventDefault: () => void }) => {
            if (event.key === 'Enter') onPress(row)
            else if (event.key === 'ArrowDown') focusRow(index + 1)
            else if (event.key === 'ArrowUp') focusRow(index - 1)
            else return
            event.preventDefault()
          },
        }
      : {}
  return (
    <View className="w-table">
      <View className="w-table-grid" ref={grid} {...(keyboard ? { role: 'table', 'aria-label': label } : {})}>
        <View className="w-table-row" {...(keyboard ? { role: 'row' } : {})}>
          {columns.map((column) => (
            <View
              key={column.key}
              className={classes('w-table-cell', 'w-table-head', column.number && 'w-table-number')}
              {...(keyboard ? { role: 'columnheader' } : {})}
            >
              {column.title}
            </View>
          ))}
        </View>
        {rows.map((row, index) => (
          <View
            key={rowKey(row)}
            className={classes(
              'w-table-row',
              onPress && 'w-table-row-tap',
              rowKey(row) === current && 'w-table-row-on',
            )}
            {...(keyboard ? { role: 'row' } : {})}
            {...(onPress ? { onClick: () => onPress(row) } : {})}
            {...keys(row, index)}
          >
            {columns.map((column) => (
              <View
                key={column.key}
                className={classes(
                  'w-table-cell',
                  column.number && 'w-table-number',
                  column.tight && 'w-table-tight',
                )}
                {...(keyboard ? { role: 'cell' } : {})}
              >
                {column.cell(row)}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}
