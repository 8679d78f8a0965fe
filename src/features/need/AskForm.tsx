import { needLimits } from '../../../domain/need/limits'
import type { NeedKind } from '../../../domain/need/types'
import { owed, useForm } from '../../app/useForm'
import { useCommand } from '../../cloud/useCommand'
import { needKindOptions } from '../../words/need'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import { Words } from '../../ui/Words'
import '../../parts/need/refusals'

/** 提需求: what kind, and in one's own words. */
export function AskForm({ onAsked }: { onAsked: (needId: string) => void }) {
  const ask = useCommand('need.ask', {
    done: '社区收到了，列进清单前会去掉您的名字和门牌',
    onDone: ({ needId }) => onAsked(needId),
  })
  const { values, change, problem, submit } = useForm<{ kind: NeedKind; words: string }, 'words'>({
    draft: 'need:ask',
    start: { kind: 'need', words: '' },
    check: ({ words }) => ({ words: owed(words, '说一句就行，要办什么') }),
    send: ({ kind, words }) => ask.run({ kind, words: words.trim() }),
  })
  return (
    <Card>
      <Choice
        rows
        label="哪一种"
        options={needKindOptions}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        area
        label="要办什么？"
        hint="您的原话只有社区和认领的人看得到"
        value={values.words}
        max={needLimits.words}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
      <Button icon="send" busy={ask.busy} onPress={submit}>
        提给社区
      </Button>
      <Words size="small">坏了要修的，请用“报修”；这里提别的：教用手机、放把椅子、陪着说说话……</Words>
    </Card>
  )
}
