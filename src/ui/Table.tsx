import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { pressed } from './pressed'
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
 * The desk's table for wide windows: dense, the heading stays in sight, ↑ ↓ or J K move between rows, Enter opens one, and
 * Tab stops once.
 * At most a page of rows (20 to 60): more would be slow in WeChat.
 */
export function Table<Row>({ columns, rows, rowKey, onPress, current, label }: Props<Row>) {
  const stop = rows.some((row) => rowKey(row) === current) ? current : rows[0] && rowKey(rows[0])
  const keys = (row: Row) =>
    keyboard && onPress
      ? {
          tabIndex: rowKey(row) === stop ? 0 : -1,
          'data-row': true,
          'aria-selected': rowKey(row) === current,
          onKeyDown: (event: RowKeyEvent) => rowKeys(event, () => onPress(row)),
        }
      : {}
  return (
    <View className="w-table">
      <View
        className="w-table-grid"
        {...(keyboard ? { role: onPress ? 'grid' : 'table', 'aria-label': label } : {})}
      >
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
        {rows.map((row) => (
          <View
            key={rowKey(row)}
            className={classes(
              'w-table-row',
              onPress && 'w-table-row-tap',
              rowKey(row) === current && 'w-table-row-on',
            )}
            {...(keyboard ? { role: 'row' } : {})}
            {...(onPress ? { onClick: pressed(() => onPress(row)) } : {})}
            {...keys(row)}
          >
            {columns.map((column) => (
              <View
                key={column.key}
                className={classes(
                  'w-table-cell',
                  column.number && 'w-table-number',
                  column.tight && 'w-table-tight',
                )}
                {...(keyboard ? { role: onPress ? 'gridcell' : 'cell' } : {})}
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

interface RowKeyEvent {
  key: string
  target: unknown
  currentTarget: unknown
  preventDefault: () => void
}

const rowSteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Rows are found by their mark: between the children of an element lie nodes that are none. */
function rowKeys(event: RowKeyEvent, open: () => void): void {
  // A button or a field within the row has keys of its own.
  if (event.target !== event.currentTarget) return
  const step = rowSteps[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  if (event.key === 'Enter') open()
  else if (step !== undefined) {
    const row = event.currentTarget as HTMLElement
    const all = Array.from(row.parentElement?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
    all[Math.min(Math.max(all.indexOf(row) + step, 0), all.length - 1)]?.focus()
  } else return
  event.preventDefault()
}
