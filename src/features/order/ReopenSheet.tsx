import type { ReactNode } from 'react'
import type { InputOf } from '../../../contract/actions'
import { limits } from '../../../contract/limits'
import { useForm } from '../../app/useForm'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Quick } from '../../ui/Quick'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'

interface Props {
  orderId: string
  busy: boolean
  /** pictures of what is not right, already in the cloud */
  photoIds: readonly string[]
  photoPicker: ReactNode
  onClose: () => void
  onReopen: (input: InputOf<'order.reopen'>) => unknown
}

/** What is said of most that came back: whoever cannot write taps. */
const wrongs = ['还是老样子', '好了一半', '好了几天又坏了', '弄坏了别处', '没有人来过']
const added = (reason: string, wrong: string): string =>
  reason.includes(wrong) ? reason : reason.trim() === '' ? wrong : `${reason}，${wrong}`

/** 哪儿没好 (R7): what whoever comes again must know. All of it may be left out. */
export function ReopenSheet({ orderId, busy, photoIds, photoPicker, onClose, onReopen }: Props) {
  const { values, change, submit } = useForm({
    draft: `reopen:${orderId}`,
    start: { reason: '' },
    check: () => ({}),
    send: ({ reason }) => onReopen({ orderId, reason, photos: [...photoIds] }),
  })
  const { reason } = values
  return (
    <Sheet
      open
      title="哪儿没好"
      onClose={onClose}
      action={
        <Button icon="refresh" busy={busy} onPress={submit}>
          请师傅再来
        </Button>
      }
    >
      <Words>点一句、说一句、拍一张都行，不说也行。</Words>
      <Quick options={wrongs} onChoose={(wrong) => change({ reason: added(reason, wrong) })} />
      <Field
        area
        label="哪儿没好（可不填）"
        placeholder="例如：门还是关不严"
        value={reason}
        max={limits.reason}
        onChange={(words) => change({ reason: words })}
      />
      {photoPicker}
    </Sheet>
  )
}
