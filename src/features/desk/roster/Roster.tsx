import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { VolunteerRow } from '../../../../contract/views/volunteer'
import { roleNames, volunteerStatusNames } from '../../../../domain/member/names'
import type { VolunteerStatus } from '../../../../domain/member/types'
import { useCommand } from '../../../cloud/useCommand'
import { usePages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { wordsFor } from '../../../words/refusals'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Segments } from '../../../ui/Segments'
import { Skeleton } from '../../../ui/Skeleton'
import { Appeals } from './Appeals'
import { ReviewSheet } from './ReviewSheet'
import { VolunteerCard } from './VolunteerCard'
import { empties, verdictWords, type Verdict } from './words'
import './roster.css'

const tabs = [
  { value: 'applied', text: volunteerStatusNames.applied },
  { value: 'approved', text: roleNames.volunteer },
  { value: 'suspended', text: volunteerStatusNames.suspended },
  { value: 'refused', text: volunteerStatusNames.refused },
] as const satisfies readonly { value: VolunteerStatus; text: string }[]

const rooms = [...tabs, { value: 'appeals', text: '申诉' }] as const
export type RosterTab = (typeof rooms)[number]['value']

/** 志愿者 (S6): who wants to serve, who serves with what papers, who has paused, and who appeals against what. */
export function Roster({ start = 'applied' }: { start?: RosterTab }) {
  const [tab, setTab] = useState<RosterTab>(start)
  return (
    <>
      <Segments value={tab} onChange={setTab} options={rooms} />
      {tab === 'appeals' ? <Appeals /> : <Volunteers key={tab} status={tab} />}
    </>
  )
}

function Volunteers({ status }: { status: VolunteerStatus }) {
  const [asked, setAsked] = useState<{ row: VolunteerRow; verdict: Verdict } | null>(null)
  const input = useMemo(() => ({ status }), [status])
  const list = usePages('volunteer.list', input, { every: newsEveryMs })
  const review = useCommand('volunteer.review', {
    done: ({ status: now }) => verdictWords[now].done,
    onDone: () => {
      setAsked(null)
      void list.refresh()
    },
  })
  return (
    <>
      {list.rows.length === 0 ? (
        list.problem ? (
          <ErrorState text={wordsFor(list.problem)} onRetry={list.refresh} busy={list.loading} />
        ) : list.waiting ? (
          <Skeleton cards={3} />
        ) : (
          <Empty picture="board" {...empties[status]} />
        )
      ) : (
        <View className="roster-grid">
          {list.rows.map((row) => (
            <VolunteerCard key={row.memberId} row={row} onAsk={(verdict) => setAsked({ row, verdict })} />
          ))}
        </View>
      )}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {asked && (
        <ReviewSheet
          key={`${asked.row.memberId} ${asked.verdict}`}
          {...asked}
          busy={review.busy}
          onSend={(reason) => review.run({ memberId: asked.row.memberId, verdict: asked.verdict, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
