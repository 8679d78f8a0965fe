import { limits } from '../../../../contract/limits'
import { needSourceNames } from '../../../../domain/need/names'
import { needLimits } from '../../../../domain/need/limits'
import type { NeedKind, NeedSource } from '../../../../domain/need/types'
import { owed, useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { needKindOptions } from '../../../words/need'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Row } from '../../../ui/Row'
import { PublicFields, type PublicForm } from './PublicFields'
import '../../../parts/need/refusals'

type Source = Exclude<NeedSource, 'self'>
interface Form extends PublicForm {
  kind: NeedKind
  source: Source
  words: string
  name: string
  phone: string
}

const empty: Form = {
  ...{ kind: 'need', source: 'meeting', words: '', name: '', phone: '', title: '', text: '', place: '' },
}
const sources = (['meeting', 'desk', 'phone'] as const).map((value) => ({
  value,
  text: needSourceNames[value],
}))

/** Takes down what was heard, and lists it in the same step. */
export function TakeForm({ onTaken, onClose }: { onTaken: (needId: string) => void; onClose: () => void }) {
  const take = useCommand('need.take', {
    done: '列进清单了，等人认领',
    onDone: ({ needId }) => {
      onClose()
      onTaken(needId)
    },
  })
  const { values, change, problem, submit } = useForm<Form, 'words' | 'title' | 'phone'>({
    draft: 'need:take',
    start: empty,
    check: ({ words, title, name, phone }) => ({
      words: owed(words, '写下他怎么说的'),
      title: owed(title, '写个公开的标题'),
      phone: name.trim() === '' ? undefined : owed(phone, '留了名字，也要留电话，办好了好回他'),
    }),
    send: ({ kind, source, words, name, phone, title, text, place }) =>
      take.run({
        ...{ kind, source, words: words.trim(), title: title.trim(), text: text.trim(), place },
        ...(name.trim() === '' ? {} : { asker: { name: name.trim(), phone: phone.trim() } }),
      }),
  })
  return (
    <Card title="记一条需求">
      <Choice
        label="哪里听的"
        options={sources}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      <Choice
        label="哪一种"
        options={needKindOptions}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        area
        label="怎么说的"
        value={values.words}
        max={needLimits.words}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
      <Field
        label="谁提的（可以不写）"
        value={values.name}
        max={limits.name}
        onChange={(name) => change({ name })}
      />
      <Field
        label="他的电话"
        value={values.phone}
        max={limits.phone}
        error={problem('phone')}
        onChange={(phone) => change({ phone })}
      />
      <PublicFields values={values} problem={problem('title')} onChange={change} />
      <Row wrap>
        <Button icon="list" busy={take.busy} onPress={submit}>
          列进清单
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不列，留着
        </Button>
      </Row>
    </Card>
  )
}
