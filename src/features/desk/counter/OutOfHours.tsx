import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'

interface Props {
  open: boolean
  busy: boolean
  onYes: () => unknown
  onClose: () => void
}

/** The shop is closed: whoever stands there already may have it all the same, and that stays in the journal. */
export function OutOfHours({ open, busy, onYes, onClose }: Props) {
  return (
    <Confirm
      open={open}
      title="现在不是开门时间"
      yes="照样交给他"
      busy={busy}
      onYes={onYes}
      onClose={onClose}
    >
      <Words>人已经在了可以照样交，会记上是关门时间交的。</Words>
    </Confirm>
  )
}
