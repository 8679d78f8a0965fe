import { useState } from 'react'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Words } from '../../../ui/Words'
import { ListState } from '../parts/ListState'
import { AskSheet } from './AskSheet'
import { AwardCard } from './AwardCard'
import '../desk.css'

const noInput = {}

/** 手工奖分 (P5, P6): what was proposed with its evidence, and what the pool holds. */
export function Awards() {
  const [asking, setAsking] = useState(false)
  const awards = usePages('points.awards', noInput)
  const pool = awards.data?.pool
  if (pool === undefined) return <ListState query={{ ...awards, waiting: true }} empty={null} />
  const close = () => setAsking(false)
  return (
    <>
      <Words>互助池里有 {pool} 分，是邻居送的和超出上限的，可以给需要的人。</Words>
      <Button icon="plus" onPress={() => setAsking(true)}>
        提一笔
      </Button>
      {awards.rows.length === 0 && (
        <Empty title="还没有" text="活动、议事、做好事的积分在这里提，由另一位核准。" />
      )}
      {awards.rows.map((award) => (
        <AwardCard key={award.awardId} award={award} onDone={awards.refresh} />
      ))}
      {awards.more && (
        <Button kind="plain" busy={awards.loadingMore} onPress={awards.loadMore}>
          加载更多
        </Button>
      )}
      {asking && (
        <AskSheet
          pool={pool}
          onClose={close}
          onDone={() => {
            close()
            void awards.refresh()
          }}
        />
      )}
    </>
  )
}
