import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { triesBeforeVisit } from '../../../../domain/order/calls'
import { now } from '../../../platform/clock'
import { useSession } from '../../../app/session'
import { sayAgo, sayMoment } from '../../../words/dates'
import { sayHome } from '../../../words/people'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Words } from '../../../ui/Words'
import { PhoneButton } from '../parts/PhoneButton'
import { scriptOf } from './script'

interface Props {
  row: DeskRow
  busy: boolean
  onReached: () => void
  onMissed: () => unknown
}

/** One call that is owed: whom, what to say, what was tried, and what came of it. */
export function CallCard({ row, busy, onReached, onMissed }: Props) {
  const community = useSession((state) => state.community?.name ?? '')
  const { call } = row
  if (call === undefined) return null
  const { tries, last, dueAt } = call
  const waits = dueAt !== null && dueAt > now()
  return (
    <Card>
      <View>
        <Words size="large">{row.reporterName}</Words>
        <Words size="small">{`${sayHome(row.home)} · ${row.no}`}</Words>
        {tries > 0 && <Words size="small">{`打过 ${tries} 次没人接`}</Words>}
        {last !== null && (
          <Words size="small">{`上次 ${sayAgo(last.at)}${last.words === '' ? '' : `：${last.words}`}`}</Words>
        )}
        {waits && <Words size="small">{`下次 ${sayMoment(dueAt)} 再打`}</Words>}
      </View>
      <PhoneButton row={row} />
      {tries >= triesBeforeVisit && (
        <Note tone="amber" icon="alert">
          打了几次都没人接。上门去看看，或者托邻居带话，再记下来。
        </Note>
      )}
      {scriptOf(row, community).map((line) => (
        <Words key={line}>{line}</Words>
      ))}
      <Button icon="check" disabled={busy} onPress={onReached}>
        {row.status === 'finished' ? '告诉他了，记下怎么说的' : '告诉他了'}
      </Button>
      <Button kind="quiet" small icon="clock" busy={busy} onPress={onMissed}>
        没人接
      </Button>
    </Card>
  )
}
