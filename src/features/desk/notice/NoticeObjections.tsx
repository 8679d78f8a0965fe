import { limits } from '../../../../contract/limits'
import type { NoticeView } from '../../../../contract/views/notice'
import { useCommand } from '../../../cloud/useCommand'
import { owed, useForm } from '../../../app/useForm'
import { outcomeWords } from '../../../words/notice'
import { sayMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { Words } from '../../../ui/Words'
import '../../../parts/notice/refusals'

interface Props {
  notice: NoticeView
  onDone: () => unknown
}

/** Who objects and why, and the answer, by somebody who did not hang it (P4). */
export function NoticeObjections({ notice, onDone }: Props) {
  const { objections, desk } = notice
  if (objections.length === 0 || desk === null) return null
  const waits = objections.some(({ answer }) => answer === null)
  return (
    <Card title="异议">
      {objections.map(({ at, name, reason, answer }) => (
        <Words key={at}>
          {`${name} ${sayMoment(at)}：${reason}`}
          {answer !== null && `。${outcomeWords[answer.outcome]}：${answer.text}`}
        </Words>
      ))}
      {waits && desk.answerBy === 'me' && (
        <AnswerForm noticeId={notice.noticeId} seen={desk.seen} onDone={onDone} />
      )}
      {waits && desk.answerBy === 'others' && (
        <Note>公告是您贴的，或者与您有关。请另一位工作人员来答复。</Note>
      )}
      {waits && desk.answerBy === 'nobody' && (
        <Note tone="amber">现在没有别人能答复。请书记在“成员”里再定一位不相干的社区工作者。</Note>
      )}
    </Card>
  )
}

function AnswerForm({ noticeId, seen, onDone }: { noticeId: string; seen: number; onDone: () => unknown }) {
  const answer = useCommand('notice.answer', { done: '答复了，提的人在首页看得到', onDone })
  const { values, change, problem, submit } = useForm({
    draft: `noticeAnswer:${noticeId}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句怎么核实的') }),
    send: ({ reason }) => answer.run({ noticeId, seen, reason: reason.trim() }),
  })
  return (
    <>
      <Field
        label="怎么答复"
        hint="写得对就先点“更正”或“撤下”改过来，再答复"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Button kind="quiet" icon="check" busy={answer.busy} onPress={submit}>
        维持原样，答复
      </Button>
    </>
  )
}
