import { useState } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { sayMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Sheet } from '../../../ui/Sheet'
import { CallbackWork } from '../order/CallbackWork'
import { ListState } from '../parts/ListState'
import { CallCard } from './CallCard'
import { ToldForm } from './ToldForm'

const all = {}

/** 回音 (R2): whom to call now, the longest due first, with what to say; whom to try again stands below. */
export function CallQueue() {
  const [told, setTold] = useState<DeskRow | null>(null)
  const list = usePages('callback.queue', all, { every: newsEveryMs })
  const done = () => {
    setTold(null)
    void list.refresh()
  }
  const missed = useCommand('callback.log', {
    done: ({ nextAt }) => (nextAt === null ? '记下了' : `记下了，${sayMoment(nextAt)} 再打`),
    onDone: done,
  })
  const reached = useCommand('callback.log', { done: '记下了', onDone: done })
  return (
    <>
      {list.rows.length === 0 ? (
        <ListState
          query={list}
          empty={
            <Empty title="该打的电话都打了" text="电话报修、到社区报修的，修好了会来这里，等您回个电话。" />
          }
        />
      ) : (
        list.rows.map((row) => (
          <CallCard
            key={row.orderId}
            row={row}
            busy={missed.busy}
            onReached={() => setTold(row)}
            onMissed={() => missed.run({ orderId: row.orderId, reached: false })}
          />
        ))
      )}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      <Sheet
        open={told !== null}
        title={told === null ? '' : `${told.reporterName}怎么说？`}
        onClose={() => setTold(null)}
      >
        {told?.status === 'finished' && <CallbackWork row={told} onDone={done} />}
        {told !== null && told.status !== 'finished' && (
          <ToldForm key={told.orderId} row={told} busy={reached.busy} onSend={reached.run} />
        )}
      </Sheet>
    </>
  )
}
