import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Words } from '../../../ui/Words'
import { Quick } from '../parts/Quick'

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
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  const send = () => {
    setTried(true)
    if (!missing) onSend({ orderId: row.orderId, reason })
  }
  return (
    <View className="desk-form">
      <Words size="soft">{said}</Words>
      <Field
        label="为什么"
        value={reason}
        max={limits.reason}
        error={tried && missing ? '写一句原因' : undefined}
        onChange={setReason}
        onDone={send}
      />
      <Quick options={quick} onChoose={setReason} />
      <Button kind="danger" busy={busy} onPress={send}>
        {deed}
      </Button>
    </View>
  )
}
