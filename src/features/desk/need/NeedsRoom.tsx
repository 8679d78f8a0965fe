import { useState } from 'react'
import { newsEveryMs } from '../../../cloud/useQuery'
import { usePages } from '../../../cloud/usePages'
import { go } from '../../../app/navigate'
import { NeedCard } from '../../../parts/need/NeedCard'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Row } from '../../../ui/Row'
import { Segments } from '../../../ui/Segments'
import { ListState } from '../parts/ListState'
import { TakeForm } from './TakeForm'

const shelves = [
  { value: 'asked', text: '待列入' },
  { value: 'open', text: '待认领' },
  { value: 'held', text: '在办' },
  { value: 'answered', text: '已答复' },
  { value: 'all', text: '全部' },
] as const
type Shelf = (typeof shelves)[number]['value']

/** 需求 at the desk (C1): what is to be listed, who has what, and the way to take one down from a meeting or a call. */
export function NeedsRoom() {
  const [shelf, setShelf] = useState<Shelf>('asked')
  const [taking, setTaking] = useState(false)
  const needs = usePages('need.desk', { shelf }, { every: newsEveryMs })
  const open = (needId: string) => go('deskNeed', { needId })
  return (
    <>
      {taking ? (
        <TakeForm onClose={() => setTaking(false)} onTaken={open} />
      ) : (
        <Row wrap>
          <Button icon="edit" onPress={() => setTaking(true)}>
            记一条需求
          </Button>
          <Button kind="quiet" icon="print" onPress={() => go('needSheet')}>
            打印清单
          </Button>
        </Row>
      )}
      <Segments value={shelf} onChange={setShelf} options={shelves} />
      {needs.rows.length === 0 ? (
        <ListState
          query={needs}
          empty={<Empty title="这里没有" text="居民提的、会上听的、电话里说的，都记在这里。" />}
        />
      ) : (
        needs.rows.map((need) => (
          <NeedCard key={need.needId} need={need} now={now()} onOpen={() => open(need.needId)} />
        ))
      )}
      {needs.more && (
        <Button kind="plain" busy={needs.loadingMore} onPress={needs.loadMore}>
          加载更多
        </Button>
      )}
    </>
  )
}
