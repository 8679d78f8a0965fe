import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { sayAgo } from '../../../words/dates'
import { lineWords } from '../../../words/line'
import { sayHome } from '../../../words/people'
import { a11y } from '../../../ui/a11y'
import { classes } from '../../../ui/classes'
import { KindIcon } from '../../../parts/KindIcon'
import { Marks } from '../parts/Marks'
import { pressed } from '../../../ui/pressed'
import '../desk.css'

interface Props {
  row: DeskRow
  onPress: () => void
  /** it is the one open beside the list */
  current?: boolean
}

/** An order in a list of the desk: what, where, whose, since when; the whole card opens it. */
export function OrderCard({ row, onPress, current }: Props) {
  const line = lineWords(row.line)
  return (
    <View
      className={classes('desk-card', current && 'desk-card-on')}
      hoverClass="desk-card-pressed"
      hoverStartTime={0}
      onClick={pressed(onPress)}
      {...a11y('button', { spoken: `${sayHome(row.home)} ${row.summary || row.text}`, focusable: true })}
    >
      <KindIcon kind={row.kind} />
      <View className="w-grow desk-card-body">
        <View className="desk-card-words">{row.summary || row.text}</View>
        <View className="w-small">
          {sayHome(row.home)} · {row.reporterName} · {sayAgo(row.reportedAt)}
        </View>
        <View className="desk-card-foot">
          <Marks row={row} />
          {line.when && (
            <View className={classes('desk-due', `desk-due-${line.tone}`)}>
              {[line.who, line.when].filter(Boolean).join(' · ')}
            </View>
          )}
        </View>
      </View>
    </View>
  )
}
