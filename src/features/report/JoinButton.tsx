import type { SimilarView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { askAbout } from '../../app/messages'
import { go } from '../../app/navigate'
import { Button } from '../../ui/Button'

/** 我也遇到 (R4): follows what a neighbour reported; one's own and what is followed already is opened. */
export function JoinButton({ similar }: { similar: SimilarView }) {
  const { orderId, mine } = similar
  const open = () => go('order', { orderId })
  const join = useCommand('order.join', { done: '记下了，有消息一起告诉您', onDone: open })
  if (mine !== 'no')
    return (
      <Button kind="quiet" small onPress={open}>
        看看那一单
      </Button>
    )
  return (
    <Button
      kind="quiet"
      small
      icon="hand"
      busy={join.busy}
      onPress={() => {
        askAbout('progress')
        return join.run({ orderId })
      }}
    >
      我也遇到
    </Button>
  )
}
