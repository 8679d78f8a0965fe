import { useState } from 'react'
import type { OrderAnswer } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { CallbackForm } from './CallbackForm'
import { remember } from './doneStore'
import { owesCallback } from '../parts/marks'
import type { WorkProps } from './workProps'

/** 待确认: a phone or desk report owes a call; the others confirm for themselves, unless they ask the community. */
export function CallbackWork({ row, onDone }: WorkProps) {
  const [open, setOpen] = useState(owesCallback(row))
  const after = (answer: OrderAnswer) => {
    remember(answer)
    onDone?.()
  }
  const confirm = useCommand('order.confirm', { done: '回音记下了，这一单办好了', onDone: after })
  const reopen = useCommand('order.reopen', {
    done: ({ status }) => (status === 'open' ? '已经先请上次来的师傅' : '已经重新放回待受理'),
    onDone: after,
  })
  if (!open) {
    return (
      <>
        <Note>等居民自己在手机上确认。居民不方便的话，打个电话问清楚，可以替他确认。</Note>
        <Button kind="quiet" icon="phone" onPress={() => setOpen(true)}>
          打电话，替他确认
        </Button>
      </>
    )
  }
  return (
    <CallbackForm
      row={row}
      busy={confirm.busy || reopen.busy}
      onConfirm={confirm.run}
      onReopen={reopen.run}
    />
  )
}
