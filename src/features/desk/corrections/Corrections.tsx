import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { CorrectionRow } from '../../../../contract/views/certificate'
import type { CorrectionOutcome } from '../../../../domain/certificate/types'
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
import { Row } from '../../../ui/Row'
import { Sheet } from '../../../ui/Sheet'
import { Skeleton } from '../../../ui/Skeleton'
import { Words } from '../../../ui/Words'

const noInput = {}
const deeds: Readonly<Record<CorrectionOutcome, string>> = { agreed: '同意', kept: '不改' }

/** What volunteers ask about their minutes, the longest waiting first (V8). */
export function Corrections() {
  const list = usePages('certificate.corrections', noInput)
  const [open, setOpen] = useState<{ row: CorrectionRow; outcome: CorrectionOutcome } | null>(null)
  if (list.data === undefined && list.problem) {
    return <ErrorState text={wordsFor(list.problem)} onRetry={list.refresh} busy={list.loading} />
  }
  if (list.waiting) return <Skeleton cards={2} />
  if (list.rows.length === 0) {
    return <Empty picture="paper" title="没有等答复的更正" text="志愿者觉得时长记错了，会提到这里。" />
  }
  return (
    <>
      {list.rows.map((row) => (
        <CorrectionCard
          key={`${row.orderId} ${row.memberId} ${row.startedAt}`}
          row={row}
          onAnswer={(outcome) => setOpen({ row, outcome })}
        />
      ))}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {open && (
        <AnswerSheet
          {...open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            void list.refresh()
          }}
        />
      )}
    </>
  )
}

interface CardProps {
  row: CorrectionRow
  onAnswer: (outcome: CorrectionOutcome) => void
}

function CorrectionCard({ row, onAnswer }: CardProps) {
  const { name, no, building, startedAt, told, minutes, reason } = row
  return (
    <Card>
      <Words size="large">{`${name}：${told === null ? '没填时长' : `${told} 分钟`} → ${minutes} 分钟`}</Words>
      <Words size="small">{`${building} · 单号 ${no} · ${sayMoment(startedAt)}上门`}</Words>
      <Words>{`理由：${reason}`}</Words>
      <Row wrap>
        <Button small icon="check" onPress={() => onAnswer('agreed')}>
          {deeds.agreed}
        </Button>
        <Button kind="quiet" small icon="close" onPress={() => onAnswer('kept')}>
          {deeds.kept}
        </Button>
      </Row>
    </Card>
  )
}

interface AnswerProps {
  row: CorrectionRow
  outcome: CorrectionOutcome
  onClose: () => void
  onDone: () => void
}

function AnswerSheet({ row, outcome, onClose, onDone }: AnswerProps) {
  const { memberId, orderId, startedAt, minutes, name } = row
  const answer = useCommand('certificate.answer', {
    done: outcome === 'agreed' ? `改成 ${minutes} 分钟了` : '答复了，时长不变',
    onDone,
    onRefused: ({ code }) => {
      if (code === 'certificate.answered') onDone()
      return false
    },
  })
  const { values, change, problem, submit } = useForm({
    draft: `correction:${orderId}:${memberId}:${startedAt}:${outcome}`,
    start: { words: '' },
    check: ({ words }) => ({ words: owed(words, '写一句为什么') }),
    send: ({ words }) => answer.run({ memberId, orderId, startedAt, outcome, words: words.trim() }),
  })
  return (
    <Sheet
      open
      title={`${name}的时长：${deeds[outcome]}`}
      onClose={onClose}
      action={
        <Button icon="send" busy={answer.busy} onPress={submit}>
          答复
        </Button>
      }
    >
      <Field
        area
        label="怎么答复"
        hint="只有他本人和工作台看得到"
        max={limits.reason}
        value={values.words}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
    </Sheet>
  )
}
