import type { OrderView } from '../../../contract/views/order'
import { limits } from '../../../contract/limits'
import { hoursLeft } from '../../../domain/order/hours'
import type { Span } from '../../../domain/order/types'
import { useForm } from '../../app/useForm'
import { useCommand } from '../../cloud/useCommand'
import { FreeHours } from '../../parts/hours/FreeHours'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { sayMoment } from '../../words/dates'

interface Props {
  order: OrderView
  now: number
  /** by which I speak for the resident (R3) */
  consentId?: string | undefined
  onClose: () => void
  onChanged: () => unknown
}

/** The hour does not suit: when does it, and a word about it, both may be left out (R10). */
export function DeclineTimeSheet({ order, now, consentId, onClose, onChanged }: Props) {
  const { orderId, promisedAt } = order
  const decline = useCommand('order.declineTime', {
    done: '知道了，请师傅另约一个时间。',
    consentId,
    onDone: () => {
      onClose()
      onChanged()
    },
    onRefused: () => {
      onChanged()
      return false
    },
  })
  const { values, change, submit } = useForm<{ freeHours: readonly Span[]; reason: string }>({
    draft: `declineTime:${orderId}`,
    start: { freeHours: [], reason: '' },
    check: () => ({}),
    send: ({ freeHours, reason }) => decline.run({ orderId, reason, freeHours: hoursLeft(freeHours, now) }),
  })
  return (
    <Sheet
      open
      title="这个时间不方便？"
      onClose={onClose}
      action={
        <Button icon="clock" busy={decline.busy} onPress={submit}>
          不方便，请另约
        </Button>
      }
    >
      {promisedAt !== null && <Words>{`现在约的是${sayMoment(promisedAt, now)}前上门。`}</Words>}
      <FreeHours
        label="哪些时候在家？"
        value={values.freeHours}
        now={now}
        onChange={(freeHours) => change({ freeHours })}
      />
      <Field
        label="还想说一句（可不填）"
        placeholder="例如：上午要去医院"
        value={values.reason}
        max={limits.reason}
        onChange={(reason) => change({ reason })}
      />
    </Sheet>
  )
}
