import { View } from '@tarojs/components'
import type { StatementRow } from '../../../contract/views/points'
import { sayMoment } from '../../words/dates'
import { sayChange, sayPoints } from '../../words/people'
import { Card } from '../../ui/Card'
import { classes } from '../../ui/classes'
import { movementOf } from '../../words/statement'
import './Statement.css'

interface Props {
  rows: readonly StatementRow[]
  now: number
}

/** My entries of the ledger, newest first: what for, when, how much. Nothing in it is ever changed (P2). */
export function Statement({ rows, now }: Props) {
  return (
    <Card flush>
      {rows.map((row) => {
        const { change, word } = movementOf(row)
        return (
          <View key={row.entryId} className="f-entry">
            <View className="f-entry-text">
              <View>{row.text}</View>
              <View className="f-entry-when">{sayMoment(row.at, now)}</View>
            </View>
            <View className="f-entry-end">
              <View className={classes('f-entry-points', change > 0 && 'f-entry-plus')}>
                {change === 0 ? sayPoints(row.points) : sayChange(change)}
              </View>
              <View className="f-entry-when">{word}</View>
            </View>
          </View>
        )
      })}
    </Card>
  )
}
