import type { Change } from '../../../../domain/setting/changes'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { changeWords } from './changeWords'

interface Props {
  changes: readonly Change[]
  busy: boolean
  onSave: () => unknown
  onClose: () => void
}

/** What will be different, before it is saved. */
export function PreviewSheet({ changes, busy, onSave, onClose }: Props) {
  return (
    <Sheet
      open
      title="看一眼再保存"
      onClose={onClose}
      action={
        <Button busy={busy} onPress={onSave}>
          {`保存这 ${changes.length} 处`}
        </Button>
      }
    >
      {changes.map((change) => (
        <Words key={`${change.what} ${change.of}`}>{changeWords(change)}</Words>
      ))}
      <Words size="small">正在办的单子，还照报修那天的规则走完。</Words>
    </Sheet>
  )
}
