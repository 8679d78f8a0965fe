import { View } from '@tarojs/components'
import type { VolunteerRow } from '../../../../contract/views/volunteer'
import { limits } from '../../../../contract/limits'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Confirm } from '../../../ui/Sheet'
import { verdictWords, type Verdict } from './words'

interface Props {
  row: VolunteerRow
  verdict: Verdict
  busy: boolean
  onSend: (reason: string) => unknown
  onClose: () => void
}

/** Asks once; a no or a pause needs its reason, which the person reads. */
export function ReviewSheet({ row, verdict, busy, onSend, onClose }: Props) {
  const { title, yes, owesReason, quick } = verdictWords[verdict]
  const { values, change, problem, submit } = useForm({
    draft: `review:${row.memberId}:${verdict}`,
    start: { reason: '' },
    check: ({ reason }) => ({
      reason: owesReason ? owed(reason, '写一句原因，别让人摸不着头脑') : undefined,
    }),
    send: ({ reason }) => onSend(reason.trim()),
  })
  return (
    <Confirm
      open
      title={`${row.name}：${title}`}
      yes={yes}
      danger={owesReason}
      busy={busy}
      onClose={onClose}
      onYes={submit}
    >
      <Field
        label={owesReason ? '原因，他会看到' : '给他留句话（可以不填）'}
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      {quick.length > 0 && (
        <View className="roster-actions">
          {quick.map((words) => (
            <Button key={words} kind="quiet" small onPress={() => change({ reason: words })}>
              {words}
            </Button>
          ))}
        </View>
      )}
    </Confirm>
  )
}
