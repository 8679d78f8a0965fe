import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../../../ui/a11y'
import './figures.css'

interface Bar {
  key: string
  label: ReactNode
  value: number
}

/** Rows with a bar each, as long as its value is to the largest; the number stands beside it. */
export function Bars({ rows, unit }: { rows: readonly Bar[]; unit: string }) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <View className="desk-chart-bars">
      {rows.map(({ key, label, value }) => (
        <View key={key} className="desk-chart-bar">
          <View className="desk-chart-bar-label">{label}</View>
          <View className="desk-chart-bar-way">
            <View className="desk-chart-bar-fill" style={{ width: `${(value / most) * 100}%` }} />
          </View>
          <View className="desk-chart-bar-value">{`${value} ${unit}`}</View>
        </View>
      ))}
    </View>
  )
}

interface Column {
  key: string
  label: string
  /** a part of `whole` */
  part: number
  whole: number
}

/** A column each, filled as far as its part goes. */
export function Columns({ columns, say }: { columns: readonly Column[]; say: (column: Column) => string }) {
  const most = Math.max(1, ...columns.map(({ whole }) => whole))
  return (
    <View className="desk-chart">
      {columns.map((column) => (
        <View key={column.key} className="desk-chart-column" {...a11y('img', { label: say(column) })}>
          <View className="desk-chart-column-value">{`${column.part}/${column.whole}`}</View>
          <View className="desk-chart-column-way">
            <View className="desk-chart-column-whole" style={{ height: `${(column.whole / most) * 100}%` }}>
              <View
                className="desk-chart-column-part"
                style={{ height: `${column.whole === 0 ? 0 : (column.part / column.whole) * 100}%` }}
              />
            </View>
          </View>
          <View className="desk-chart-column-label">{column.label}</View>
        </View>
      ))}
    </View>
  )
}
