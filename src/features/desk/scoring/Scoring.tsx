import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { sayDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Note } from '../../../ui/Notice'
import { Sheet } from '../../../ui/Sheet'
import { ListState } from '../parts/ListState'
import { OrderFacts } from '../order/OrderFacts'
import { ScoreWork } from '../order/ScoreWork'
import { Proposals } from './Proposals'
import { ScoringCard } from './ScoringCard'
import { adjust, select, useScoring } from './scoringStore'
import type { ToScore } from './useToScore'
import '../desk.css'
import './scoring.css'

/** 评分 (P1, S3): everything confirmed and not scored, the standard filled in; several at once, or one with plus and minus. */
export function Scoring({ list, standard, rows, proposed }: ToScore) {
  const adjusting = useScoring((state) => state.adjusting)
  if (rows.length + proposed.length === 0 && !list.more) {
    return (
      <ListState
        query={list}
        empty={<Empty title="都评完了" text="居民确认修好的单子，会来这里等评分。" />}
      />
    )
  }
  if (!standard) return <ListState query={{ ...list, waiting: true }} empty={null} />
  const row = rows.find(({ orderId }) => orderId === adjusting)
  return (
    <View className="desk-list">
      <Proposals rows={proposed} onDone={list.refresh} />
      {rows.length > 0 && <SelectAll rows={rows} standard={standard} />}
      <View className="desk-grid">
        {rows.map((one) => (
          <ScoringCard key={one.orderId} row={one} standard={standard} onAdjust={() => adjust(one.orderId)} />
        ))}
      </View>
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      <Sheet open={row !== undefined} title="这一单怎么评" onClose={() => adjust(null)}>
        {row && <OrderFacts row={row} />}
        {row && <ScoreWork row={row} standard={standard} onDone={() => adjust(null)} />}
      </Sheet>
    </View>
  )
}

function SelectAll({ rows, standard }: { rows: readonly DeskRow[]; standard: StandardView }) {
  const selected = useScoring((state) => state.selected)
  const chosen = rows.filter((row) => selected.includes(row.orderId)).length
  const all = chosen === rows.length
  return (
    <>
      <Note>
        按{sayDay(standard.publishedAt)}公布的积分标准（第 {standard.version}{' '}
        版）评。加减分要写原因，大家都看得到。
      </Note>
      <View className="desk-bar">
        <View className="w-soft w-grow">
          {rows.length} 单等评分{chosen > 0 ? `，选了 ${chosen} 单` : ''}
        </View>
        <Button kind="quiet" small onPress={() => select(all ? [] : rows.map((row) => row.orderId))}>
          {all ? '都不选' : '全选'}
        </Button>
      </View>
    </>
  )
}
