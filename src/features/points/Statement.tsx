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

/**
 * My entries of the ledger, newest first: what for, when, how much. Large figures are what came to or went from the points
 * I can spend, so that they may be added up; what only waits is told beside. Nothing in it is ever changed (P2).
 */
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
              {change !== 0 && (
                <View className={classes('f-entry-points', change > 0 && 'f-entry-plus')}>
                  {sayChange(change)}
                </View>
              )}
              <View className="f-entry-when">{change === 0 ? `${word} ${sayPoints(row.points)}` : word}</View>
            </View>
          </View>
        )
      })}
    </Card>
  )
}
