import type { ConsentRow } from '../../../../contract/views/proxy'
import { limits } from '../../../../contract/limits'
import { useCommand } from '../../../cloud/useCommand'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'

interface Props {
  row: ConsentRow
  onClose: () => void
  onAnswered: () => void
}

interface Said {
  agree: 'yes' | 'no'
  note: string
}

/** What the person said on the line, written down; it is kept with who wrote it. */
export function ConsentAnswer({ row, onClose, onAnswered }: Props) {
  const { consentId, principalName, helperName } = row
  const answer = useCommand('proxy.answer', {
    done: ({ status }) => (status === 'agreed' ? '记下了，他可以代办了。' : '记下了，本人没有同意。'),
    onDone: onAnswered,
  })
  const { values, change, problem, submit } = useForm<Said>({
    draft: `consent:${consentId}`,
    start: { agree: 'yes', note: '' },
    check: ({ note }) => ({ note: owed(note, '写一句本人怎么说的') }),
    send: ({ agree, note }) => answer.run({ consentId, agree: agree === 'yes', note: note.trim() }),
  })
  return (
    <Sheet
      open
      title={`${principalName}怎么说？`}
      onClose={onClose}
      action={
        <Button busy={answer.busy} onPress={submit}>
          记下来
        </Button>
      }
    >
      <Choice
        rows
        label="本人同不同意"
        options={[
          { value: 'yes', text: `同意${helperName}替他办` },
          { value: 'no', text: '不同意' },
        ]}
        value={values.agree}
        onChange={(agree) => change({ agree })}
      />
      <Field
        label="本人在电话里说"
        area
        max={limits.note}
        value={values.note}
        error={problem('note')}
        onChange={(note) => change({ note })}
      />
      <Button kind="quiet" small onPress={() => change({ note: '电话里问过本人，听得清楚，说同意' })}>
        电话里问过本人，听得清楚，说同意
      </Button>
    </Sheet>
  )
}
