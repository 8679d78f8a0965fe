import { useMemo, useState } from 'react'
import type { ConsentRow } from '../../../../contract/views/proxy'
import { consentNames } from '../../../../domain/proxy/names'
import type { ConsentStatus } from '../../../../domain/proxy/types'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { wordsFor } from '../../../words/refusals'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Segments } from '../../../ui/Segments'
import { Skeleton } from '../../../ui/Skeleton'
import { ConsentAnswer } from './ConsentAnswer'
import { ConsentRowCard } from './ConsentRowCard'

const tabs = [
  { value: 'asked', text: consentNames.asked },
  { value: 'agreed', text: consentNames.agreed },
  { value: 'refused', text: consentNames.refused },
  { value: 'ended', text: consentNames.ended },
] as const satisfies readonly { value: ConsentStatus; text: string }[]

/** 代办 (R3): whom to call and ask, and who acts for whom. */
export function Proxies() {
  const [status, setStatus] = useState<ConsentStatus>('asked')
  const [asked, setAsked] = useState<ConsentRow | null>(null)
  const input = useMemo(() => ({ status }), [status])
  const list = usePages('proxy.desk', input, { every: newsEveryMs })
  const end = useCommand('proxy.end', { done: '停了，从现在起不代办。', onDone: list.refresh })
  return (
    <>
      <Segments value={status} onChange={setStatus} options={tabs} />
      {list.rows.length === 0 ? (
        list.problem ? (
          <ErrorState text={wordsFor(list.problem)} onRetry={list.refresh} busy={list.loading} />
        ) : list.waiting ? (
          <Skeleton cards={3} />
        ) : (
          <Empty title="这里没有" text="有人想替家人报修，会先到这里，请您打电话问本人。" />
        )
      ) : (
        list.rows.map((row) => (
          <ConsentRowCard
            key={row.consentId}
            row={row}
            busy={end.busy}
            onAnswer={() => setAsked(row)}
            onEnd={() => end.run({ consentId: row.consentId })}
          />
        ))
      )}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {asked && (
        <ConsentAnswer
          key={asked.consentId}
          row={asked}
          onClose={() => setAsked(null)}
          onAnswered={() => {
            setAsked(null)
            void list.refresh()
          }}
        />
      )}
    </>
  )
}
