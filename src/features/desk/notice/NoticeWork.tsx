import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { NoticeView } from '../../../../contract/views/notice'
import { noticeLimits } from '../../../../domain/notice/limits'
import { useCommand } from '../../../cloud/useCommand'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Unfinished } from '../../../ui/Notice'
import { Row } from '../../../ui/Row'
import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import '../../../parts/notice/refusals'

interface Props {
  notice: NoticeView
  onDone: () => unknown
}

/** 更正 and 撤下, each with its reason, which everybody reads. */
export function NoticeWork({ notice, onDone }: Props) {
  const [doing, setDoing] = useState<'correct' | 'withdraw' | null>(null)
  if (notice.status !== 'hanging') return null
  const close = () => setDoing(null)
  const done = () => {
    close()
    onDone()
  }
  return (
    <>
      <Row wrap>
        <Button kind="quiet" icon="edit" onPress={() => setDoing('correct')}>
          更正
        </Button>
        <Button kind="quiet" icon="undo" onPress={() => setDoing('withdraw')}>
          撤下
        </Button>
      </Row>
      {doing === 'correct' && <CorrectSheet notice={notice} onDone={done} onClose={close} />}
      {doing === 'withdraw' && <WithdrawSheet notice={notice} onDone={done} onClose={close} />}
    </>
  )
}

function CorrectSheet({ notice, onDone, onClose }: Props & { onClose: () => void }) {
  const correct = useCommand('notice.correct', { done: '更正了，原来的还看得到', onDone })
  const { values, change, problem, submit, restored } = useForm({
    draft: `noticeCorrect:${notice.noticeId}`,
    start: { title: notice.title, text: notice.text, why: '' },
    check: ({ title, why }) => ({
      title: owed(title, '标题不能空着'),
      why: owed(why, '写一句为什么，大家看得到'),
    }),
    send: ({ title, text, why }) =>
      correct.run({
        noticeId: notice.noticeId,
        title: title.trim(),
        text: text.trim(),
        photos: notice.photos.map(({ photoId }) => photoId),
        why: why.trim(),
      }),
  })
  return (
    <Confirm open title="更正公告" yes="换上新的" busy={correct.busy} onYes={submit} onClose={onClose}>
      {restored && <Unfinished />}
      <Words size="small">原来的内容和原因都留着，谁都能看。要看过的人会再看一遍。</Words>
      <Field
        label="标题"
        value={values.title}
        max={noticeLimits.title}
        error={problem('title')}
        onChange={(title) => change({ title })}
      />
      <Field
        area
        label="内容"
        value={values.text}
        max={noticeLimits.text}
        onChange={(text) => change({ text })}
      />
      <Field
        label="为什么更正"
        value={values.why}
        max={limits.reason}
        error={problem('why')}
        onChange={(why) => change({ why })}
      />
    </Confirm>
  )
}

function WithdrawSheet({ notice: { noticeId }, onDone, onClose }: Props & { onClose: () => void }) {
  const withdraw = useCommand('notice.withdraw', { done: '撤下了，原因写在上面', onDone })
  const { values, change, problem, submit } = useForm({
    draft: `noticeWithdraw:${noticeId}`,
    start: { why: '' },
    check: ({ why }) => ({ why: owed(why, '写一句为什么，大家看得到') }),
    send: ({ why }) => withdraw.run({ noticeId, why: why.trim() }),
  })
  return (
    <Confirm open danger title="撤下公告" yes="撤下" busy={withdraw.busy} onYes={submit} onClose={onClose}>
      <Field
        label="为什么撤下"
        value={values.why}
        max={limits.reason}
        error={problem('why')}
        onChange={(why) => change({ why })}
      />
    </Confirm>
  )
}
