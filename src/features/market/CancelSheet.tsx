import { useCommand } from '../../cloud/useCommand'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'

interface Props {
  /** null: nothing is asked */
  redemptionId: string | null
  onClose: () => void
  onCancelled: () => unknown
}

/** Giving a redemption back: points and stock return at once. */
export function CancelSheet({ redemptionId, onClose, onCancelled }: Props) {
  const cancel = useCommand('market.cancel', {
    done: ({ points }) => `已取消，${points} 分退回来了。`,
    onDone: () => {
      onClose()
      onCancelled()
    },
  })
  return (
    <Confirm
      open={redemptionId !== null}
      title="不要了？"
      yes="退回积分"
      danger
      busy={cancel.busy}
      onYes={() => (redemptionId === null ? undefined : cancel.run({ redemptionId }))}
      onClose={onClose}
    >
      <Words>积分马上退回，东西放回货架，可能会被别人换走。</Words>
    </Confirm>
  )
}
