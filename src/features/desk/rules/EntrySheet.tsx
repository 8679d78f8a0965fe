import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'

interface Props {
  title: string
  onSubmit: () => unknown
  /** what its removal is called */
  removal: string
  /** absent for a new one, and for what must not go */
  onRemove: (() => void) | undefined
  onClose: () => void
  children: ReactNode
}

/** One entry of a list of the settings: put right, or taken off. */
export function EntrySheet({ title, onSubmit, removal, onRemove, onClose, children }: Props) {
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      action={
        <>
          <Button onPress={onSubmit}>好了</Button>
          {onRemove && (
            <Button kind="plain" onPress={onRemove}>
              {removal}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Sheet>
  )
}
