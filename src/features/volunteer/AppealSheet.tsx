import { limits } from '../../../contract/limits'
import type { LapseView } from '../../../contract/views/lapse'
import { owed, useForm } from '../../app/useForm'
import { useCommand } from '../../cloud/useCommand'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import './refusals'

interface Props {
  lapse: LapseView
  onClose: () => void
  onDone: () => void
}

/** Why it was not my fault: said once, to somebody at the desk who has nothing to do with it (V5, P4). */
export function AppealSheet({ lapse, onClose, onDone }: Props) {
  const appeal = useCommand('volunteer.appeal', {
    done: '社区收到了，会请一位不相干的工作人员看，答复在首页告诉您。',
    onDone,
  })
  const { values, change, problem, submit } = useForm({
    draft: `appeal:${lapse.orderId}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句就行，社区好去核实') }),
    send: ({ reason }) => appeal.run({ orderId: lapse.orderId, lapsedAt: lapse.at, reason: reason.trim() }),
  })
  return (
    <Sheet
      open
      title="申诉"
      onClose={onClose}
      action={
        <Button icon="send" busy={appeal.busy} onPress={submit}>
          提给社区
        </Button>
      }
    >
      <Field
        area
        label="是怎么回事？"
        hint="这段话只有社区工作人员看得到"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Words size="small">成立的话，这次不算，图表里也不算。每次只能申诉一回。</Words>
    </Sheet>
  )
}
