import { View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Words } from '../../../ui/Words'
import { Quick } from '../../../ui/Quick'

interface Props {
  row: DeskRow
  /** what will happen, before the button is pressed */
  said: string
  /** what is mostly the reason */
  quick: readonly string[]
  /** the deed, as a verb */
  deed: string
  busy: boolean
  onSend: (input: { orderId: string; reason: string }) => unknown
}

/** A deed of the desk that others feel: never without a reason, which stands in the order's history. */
export function ReasonForm({ row, said, quick, deed, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm({
    draft: `${deed}:${row.orderId}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句原因') }),
    send: ({ reason }) => onSend({ orderId: row.orderId, reason }),
  })
  return (
    <View className="desk-form">
      <Words size="soft">{said}</Words>
      <Field
        label="为什么"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
        onDone={submit}
      />
      <Quick options={quick} onChoose={(reason) => change({ reason })} />
      <Button kind="danger" busy={busy} onPress={submit}>
        {deed}
      </Button>
    </View>
  )
}
