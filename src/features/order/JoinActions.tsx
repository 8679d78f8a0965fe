import type { OrderView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { askAbout } from '../../app/messages'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Notice'
import { may } from './may'

/** 我也遇到 (R4): how many meet the same, and the way to follow it, or no more. */
export function JoinActions({ order, onChanged }: { order: OrderView; onChanged: () => unknown }) {
  const { orderId, joined } = order
  const join = useCommand('order.join', { done: '记下了，有消息一起告诉您', onDone: onChanged })
  const leave = useCommand('order.leaveJoin', { done: '好，不再告诉您', onDone: onChanged })
  return (
    <>
      {joined.count > 0 && (
        <Note icon="people">
          {joined.me ? `您和另外 ${joined.count - 1} 人也遇到，跟着等消息` : `另有 ${joined.count} 人也遇到`}
        </Note>
      )}
      {may(order, 'join') && (
        <Button
          kind="quiet"
          icon="hand"
          busy={join.busy}
          onPress={() => {
            askAbout('progress')
            return join.run({ orderId })
          }}
        >
          我也遇到
        </Button>
      )}
      {may(order, 'leaveJoin') && (
        <Button kind="plain" busy={leave.busy} onPress={() => leave.run({ orderId })}>
          不跟了
        </Button>
      )}
    </>
  )
}
