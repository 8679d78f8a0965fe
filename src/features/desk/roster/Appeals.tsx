import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { AppealCase } from '../../../../contract/views/lapse'
import { kindNames } from '../../../../domain/order/names'
import { owed, useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { sayMoment } from '../../../words/dates'
import { wordsFor } from '../../../words/refusals'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { Row } from '../../../ui/Row'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { Skeleton } from '../../../ui/Skeleton'
import { Words } from '../../../ui/Words'

type Outcome = 'kept' | 'upheld'
const refusal = { others: 'lapse.notByYou', nobody: 'lapse.nobodyElse' } as const
const outcomes: Readonly<Record<Outcome, { deed: string; said: string; done: string }>> = {
  upheld: { deed: '成立，不算', said: '这次不再算失约，图表里也不算。', done: '答复了，这次不算' },
  kept: { deed: '不成立', said: '这次还是算失约，理由会告诉他。', done: '答复了，还是算一次' },
}

/** Appeals against lapses, the longest waiting first (V5, P4). */
export function Appeals() {
  const list = usePages('volunteer.appeals', noInput)
  const [open, setOpen] = useState<{ one: AppealCase; outcome: Outcome } | null>(null)
  if (list.data === undefined && list.problem) {
    return <ErrorState text={wordsFor(list.problem)} onRetry={list.refresh} busy={list.loading} />
  }
  if (list.waiting) return <Skeleton cards={2} />
  if (list.rows.length === 0) {
    return <Empty picture="paper" title="没有等答复的申诉" text="对失约的申诉在这里答复。" />
  }
  return (
    <Section title="等答复的失约申诉">
      {list.rows.map((one) => (
        <AppealCard
          key={`${one.orderId} ${one.memberId} ${one.lapsedAt}`}
          one={one}
          onAnswer={(outcome) => setOpen({ one, outcome })}
        />
      ))}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {open && (
        <AnswerAppeal
          {...open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            void list.refresh()
          }}
        />
      )}
    </Section>
  )
}

const noInput = {}

function AppealCard({ one, onAnswer }: { one: AppealCase; onAnswer: (outcome: Outcome) => void }) {
  const { name, no, building, kind, cause, promisedAt, said, reason, answerBy } = one
  return (
    <Card>
      <Words>{`${name} · ${cause === 'noShow' ? '到点没有上门' : '快到时间才退'}`}</Words>
      <Words size="small">
        {`${building} · ${kindNames[kind]} · 编号 ${no}${promisedAt === null ? '' : ` · 约的是${sayMoment(promisedAt)}`}`}
      </Words>
      {said !== '' && <Words size="small">{`退单时说：${said}`}</Words>}
      <Words>{`申诉：${reason}`}</Words>
      {answerBy === 'me' ? (
        <Row wrap>
          <Button small icon="check" onPress={() => onAnswer('upheld')}>
            {outcomes.upheld.deed}
          </Button>
          <Button kind="quiet" small icon="close" onPress={() => onAnswer('kept')}>
            {outcomes.kept.deed}
          </Button>
        </Row>
      ) : (
        <Note icon="people">{wordsFor({ ok: false, code: refusal[answerBy] })}</Note>
      )}
    </Card>
  )
}

interface AnswerProps {
  one: AppealCase
  outcome: Outcome
  onClose: () => void
  onDone: () => void
}

function AnswerAppeal({ one, outcome, onClose, onDone }: AnswerProps) {
  const { deed, said, done } = outcomes[outcome]
  const answer = useCommand('volunteer.answerAppeal', {
    done,
    onDone,
    onRefused: ({ code }) => {
      if (code === 'lapse.answered') onDone()
      return false
    },
  })
  const { values, change, problem, submit } = useForm({
    draft: `appeal:${one.orderId}:${one.memberId}:${outcome}`,
    start: { reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句为什么，人家才服气') }),
    send: ({ reason }) => {
      const { orderId, memberId, lapsedAt } = one
      return answer.run({ orderId, memberId, lapsedAt, outcome, reason: reason.trim() })
    },
  })
  return (
    <Sheet
      open
      title={`${one.name}的申诉：${deed}`}
      onClose={onClose}
      action={
        <Button icon="send" busy={answer.busy} onPress={submit}>
          答复
        </Button>
      }
    >
      <Words size="soft">{said}</Words>
      <Field
        area
        label="怎么答复"
        hint="只有他本人和工作台看得到"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
    </Sheet>
  )
}
