import { useState } from 'react'
import type { ObjectionCase } from '../../../../contract/views/objection'
import { wordsFor } from '../../../words/refusals'
import { usePages } from '../../../cloud/usePages'
import { Button } from '../../../ui/Button'
import { ErrorState } from '../../../ui/ErrorState'
import { Section } from '../../../ui/Section'
import { AnswerSheet } from './AnswerSheet'
import { CaseCard } from './CaseCard'

const noInput = {}

/** Objections without an answer, the longest waiting first (P4). Nothing is drawn when there are none. */
export function Objections({ onAnswered }: { onAnswered: () => void }) {
  const list = usePages('points.objections', noInput)
  const [open, setOpen] = useState<{ one: ObjectionCase; how: 'kept' | 'corrected' } | null>(null)
  if (list.data === undefined && list.problem) {
    return <ErrorState text={wordsFor(list.problem)} onRetry={list.refresh} busy={list.loading} />
  }
  if (list.rows.length === 0) return null
  const close = () => setOpen(null)
  return (
    <Section title="等答复的异议">
      {list.rows.map((one) => (
        <CaseCard key={one.orderId} one={one} onAnswer={(how) => setOpen({ one, how })} />
      ))}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {open && (
        <AnswerSheet
          {...open}
          onClose={close}
          onDone={() => {
            close()
            void list.refresh()
            onAnswered()
          }}
          onStale={() => void list.refresh()}
        />
      )}
    </Section>
  )
}
