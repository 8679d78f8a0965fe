import { limits } from '../../../contract/limits'
import { useCommand } from '../../cloud/useCommand'
import { owed, useForm } from '../../app/useForm'
import { phoneProblem } from '../../words/phone'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import './refusals'

interface Props {
  /** whose family it is: one's own, or of a member as the desk says it */
  whose: { memberId?: string }
  onDone: () => unknown
}

/** By name and telephone, so that nobody learns from it who is a member. */
export function KinForm({ whose, onDone }: Props) {
  const add = useCommand('member.addRelative', { done: '记下了。你们互相不评分。', onDone })
  const { values, change, problem, submit } = useForm({
    draft: `kin:${whose.memberId ?? ''}`,
    start: { name: '', phone: '' },
    check: ({ name, phone }) => ({ name: owed(name, '写上姓名'), phone: phoneProblem(phone) }),
    send: ({ name, phone }) => add.run({ ...whose, name: name.trim(), phone }),
  })
  return (
    <Card title="添一位亲属">
      <Field
        label="亲属的姓名"
        value={values.name}
        max={limits.name}
        error={problem('name')}
        onChange={(name) => change({ name })}
      />
      <Field
        label="亲属的电话"
        keyboard="number"
        value={values.phone}
        max={limits.phone}
        error={problem('phone')}
        onChange={(phone) => change({ phone })}
        onDone={submit}
      />
      <Button icon="plus" busy={add.busy} onPress={submit}>
        记下这位亲属
      </Button>
    </Card>
  )
}
