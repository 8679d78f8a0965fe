import { CustomWrapper } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../../app/navigate'
import { usePages } from '../../../cloud/usePages'
import { NeedCard } from '../../../parts/need/NeedCard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Segments } from '../../../ui/Segments'

const shelves = [
  { value: 'open', text: '待认领' },
  { value: 'held', text: '在办' },
  { value: 'answered', text: '已答复' },
  { value: 'mine', text: '我提的' },
] as const
type Shelf = (typeof shelves)[number]['value']

/** 需求清单 (C1): what neighbours need, who has claimed it, what came of it. */
export default function NeedsPage() {
  const [shelf, setShelf] = useState<Shelf>('open')
  const needs = usePages('need.list', { shelf })
  return (
    <Page
      onRefresh={needs.refresh}
      action={
        <Button icon="edit" onPress={() => go('askNeed')}>
          提需求
        </Button>
      }
    >
      <Segments value={shelf} onChange={setShelf} options={shelves} />
      <Loaded query={needs}>
        {() =>
          needs.rows.length === 0 ? (
            <Empty picture="paper" title="这里还没有" text="有什么要办的，提给社区；谁能办，谁来认领。" />
          ) : (
            needs.rows.map((need) => (
              <CustomWrapper key={need.needId}>
                <NeedCard need={need} now={now()} onOpen={() => go('need', { needId: need.needId })} />
              </CustomWrapper>
            ))
          )
        }
      </Loaded>
      {needs.more && (
        <Button kind="quiet" busy={needs.loadingMore} onPress={needs.loadMore}>
          加载更多
        </Button>
      )}
    </Page>
  )
}
