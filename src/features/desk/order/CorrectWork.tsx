import { useState } from 'react'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { CorrectForm } from './CorrectForm'
import type { WorkProps } from './workProps'

/** 更正 (S9): beside everything else, in any state. */
export function CorrectWork({ row, onDone }: Pick<WorkProps, 'row' | 'onDone'>) {
  const [open, setOpen] = useState(false)
  const correct = useCommand('order.correct', {
    done: '改好了，原来写的在经过里',
    onDone: () => {
      setOpen(false)
      onDone?.()
    },
  })
  return (
    <>
      <Button kind="plain" icon="edit" onPress={() => setOpen(true)}>
        更正、补照片
      </Button>
      <Sheet open={open} title="更正、补照片" onClose={() => setOpen(false)}>
        {open && <CorrectForm row={row} busy={correct.busy} onSend={correct.run} />}
      </Sheet>
    </>
  )
}
