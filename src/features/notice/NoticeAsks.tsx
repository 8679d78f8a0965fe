import { useState } from 'react'
import type { NoticeView } from '../../../contract/views/notice'
import { limits } from '../../../contract/limits'
import { useCommand } from '../../cloud/useCommand'
import { owed, useForm } from '../../app/useForm'
import { sayMoment } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import { outcomeWords } from '../../words/notice'
import '../../parts/notice/refusals'
import '../../parts/objection/refusals'

interface Props {
  notice: NoticeView
  now: number
  /** after anything was answered */
  onDone: () => unknown
}

/** May my name stand there whole? Without a word it does not; a word may be taken back. */
export function NameConsent({ notice: { noticeId, consent, status }, onDone }: Props) {
  const answer = useCommand('notice.consent', {
    done: ({ given }) => (given ? '好，您的名字会写全' : '好，只露您的姓'),
    onDone,
  })
  if (consent === null || status !== 'hanging') return null
  const say = (given: boolean) => answer.run({ noticeId, given })
  return (
    <Card title="上面有您的名字">
      <Words>
        {consent === 'given'
          ? '您同意写全名，大家看得到。随时可以改回只露姓。'
          : '现在只露姓，别的用星号代替。您愿意写全名吗？不回答就一直只露姓。'}
      </Words>
      <Row wrap>
        {consent !== 'given' && (
          <Button kind="quiet" icon="check" busy={answer.busy} onPress={() => say(true)}>
            可以写全名
          </Button>
        )}
        {consent !== 'refused' && (
          <Button kind="quiet" busy={answer.busy} onPress={() => say(false)}>
            只露姓
          </Button>
        )}
      </Row>
    </Card>
  )
}

/** 异议 (P4): mine with its answer, or the way to say one. */
export function NoticeObjection({ notice, now, onDone }: Props) {
  const mine = notice.objections.find((one) => one.mine)
  if (mine === undefined)
    return notice.mayObject ? <ObjectForm noticeId={notice.noticeId} onDone={onDone} /> : null
  const { at, reason, answer } = mine
  return (
    <Card title="我的异议">
      <Words size="small">{`${sayMoment(at, now)} 提的`}</Words>
      <Words>{reason}</Words>
      {answer === null ? (
        <Words size="small">社区会请另一位工作人员来看，答复了在首页告诉您。</Words>
      ) : (
        <Words>{`${outcomeWords[answer.outcome]}。社区 ${sayMoment(answer.at, now)} 答复：${answer.text}`}</Words>
      )}
    </Card>
  )
}

/** Folded until somebody has something to say. */
function ObjectForm({ noticeId, onDone }: { noticeId: string; onDone: () => unknown }) {
  const [open, setOpen] = useState(false)
  const object = useCommand('notice.object', {
    done: '社区收到了，会请另一位工作人员来看，再答复您。',
    onDone,
  })
  const { values, change, problem, submit } = useForm({
    draft: `object:${noticeId}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句就行，社区好去核实') }),
    send: ({ reason }) => object.run({ noticeId, reason: reason.trim() }),
  })
  if (!open) {
    return (
      <Button kind="quiet" icon="hand" onPress={() => setOpen(true)}>
        觉得不对，提异议
      </Button>
    )
  }
  return (
    <Card>
      <Field
        area
        label="哪里不对？"
        hint="您的名字和这段话，只有社区工作人员看得到"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Button kind="quiet" icon="send" busy={object.busy} onPress={submit}>
        提给社区
      </Button>
    </Card>
  )
}
