import { limits } from '../../../contract/limits'
import type { StintView } from '../../../contract/views/certificate'
import { owed, useForm } from '../../app/useForm'
import { useCommand } from '../../cloud/useCommand'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'

interface Props {
  stint: StintView
  onClose: () => void
  onDone: () => void
}

const minutesOf = (written: string): number | null => {
  const minutes = Number(written)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= limits.visitMinutes ? minutes : null
}

/** Other minutes for one visit, asked once, with the reason (V8). */
export function CorrectSheet({ stint, onClose, onDone }: Props) {
  const { orderId, startedAt } = stint
  const correct = useCommand('certificate.correct', { done: '社区收到了，答复在首页告诉您。', onDone })
  const { values, change, problem, submit } = useForm({
    draft: `correct:${orderId}:${startedAt}`,
    start: { minutes: '', reason: '' },
    check: ({ minutes, reason }) => ({
      minutes: minutesOf(minutes) === null ? '写一个分钟数，最多一整天' : undefined,
      reason: owed(reason, '写一句就行，社区好去核实'),
    }),
    send: ({ minutes, reason }) => {
      const meant = minutesOf(minutes)
      if (meant === null) return undefined
      return correct.run({ orderId, startedAt, minutes: meant, reason: reason.trim() })
    },
  })
  return (
    <Sheet
      open
      title="更正这次的时长"
      onClose={onClose}
      action={
        <Button icon="send" busy={correct.busy} onPress={submit}>
          提给社区
        </Button>
      }
    >
      <Field
        label="应该是多少分钟"
        keyboard="number"
        max={4}
        value={values.minutes}
        error={problem('minutes')}
        onChange={(minutes) => change({ minutes })}
      />
      <Field
        area
        label="为什么"
        max={limits.reason}
        value={values.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Words size="small">改的是自己填写的时长，每次上门只能提一回。签到签退的时钟不改。</Words>
    </Sheet>
  )
}
