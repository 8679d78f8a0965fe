import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { difficultyNames } from '../../../../domain/order/names'
import { difficulties } from '../../../../domain/order/scores'
import { sayDay } from '../../../words/dates'
import { sayHome } from '../../../words/people'
import { a11y } from '../../../ui/a11y'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { PhotoRow } from '../../../parts/photos/PhotoRow'
import { KindIcon } from '../../../parts/KindIcon'
import { StatusTag } from '../../../ui/StatusTag'
import { Segments } from '../../../ui/Segments'
import { Button } from '../../../ui/Button'
import { Flags } from '../order/Flags'
import { standardPoints } from './batch'
import { setDifficulty, toggle, useScoring } from './scoringStore'
import { pressed } from '../../../ui/pressed'

interface Props {
  row: DeskRow
  standard: StandardView
  /** plus and minus lines, one order at a time */
  onAdjust: () => void
}

/** An order to be scored: who did what, how hard, and what the standard pays for it. */
export function ScoringCard({ row, standard, onAdjust }: Props) {
  const selected = useScoring((state) => state.selected.includes(row.orderId))
  const difficulty = useScoring((state) => state.difficulty[row.orderId]) ?? 'small'
  const refused = useScoring((state) => state.refused[row.orderId])
  return (
    <View className={classes('desk-score-card', selected && 'desk-card-on')}>
      <View
        className="desk-score-head"
        onClick={pressed(() => toggle(row.orderId))}
        {...a11y('checkbox', { label: `选上 ${row.summary}`, checked: selected, focusable: true })}
      >
        <View className={classes('desk-check', selected && 'desk-check-on')}>
          {selected && <Icon name="check" />}
        </View>
        <KindIcon kind={row.kind} size="small" />
        <View className="w-grow">
          <View className="desk-card-words">{row.summary}</View>
          {row.reopenedCount > 0 && (
            <StatusTag tone="late" icon="undo" text={`返修第 ${row.reopenedCount} 次`} />
          )}
          <View className="w-small">
            {row.crewNames.join('、')} · {sayHome(row.home)}
            {row.finishedAt === null ? '' : ` · ${sayDay(row.finishedAt)}修好`}
          </View>
          {row.resultNote !== '' && <View className="w-small">{row.resultNote}</View>}
          {row.stars !== null && <View className="w-small">{`居民给了 ${row.stars} 星`}</View>}
        </View>
        <View className="desk-points">
          {`${standardPoints(standard, row, difficulty)} ${row.crewNames.length > 1 ? '分/人' : '分'}`}
        </View>
      </View>
      <PhotoRow value={row.resultPhotos} />
      <Flags flags={row.flags ?? []} />
      <View className="desk-score-foot">
        <View className="w-grow">
          <Segments
            value={difficulty}
            onChange={(value) => setDifficulty(row.orderId, value)}
            options={difficulties.map((value) => ({
              value,
              text: `${difficultyNames[value]} ${standardPoints(standard, row, value)} 分`,
            }))}
          />
        </View>
        <Button kind="plain" small onPress={onAdjust}>
          加减分
        </Button>
      </View>
      {row.singleHanded && (
        <View className="w-small">
          一人经手：登记和回访都是您。您再评分，就是一个人办完的；分数多的要另一位同事同意。
        </View>
      )}
      {refused !== undefined && (
        <View className="desk-refused" {...a11y('alert')}>
          <Icon name="hand" />
          <View className="w-grow">{refused}</View>
        </View>
      )}
    </View>
  )
}
