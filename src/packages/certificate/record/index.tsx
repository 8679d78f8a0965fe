import { useMemo, useState } from 'react'
import type { StintView } from '../../../../contract/views/certificate'
import { yearOf } from '../../../../domain/kernel/time'
import { go } from '../../../app/navigate'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { CorrectSheet } from '../../../features/certificate/CorrectSheet'
import { StintCard } from '../../../features/certificate/StintCard'
import { YearCard } from '../../../features/certificate/YearCard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Empty } from '../../../ui/Empty'
import { Segments } from '../../../ui/Segments'
import { Words } from '../../../ui/Words'
import '../../../features/certificate/refusals'

/** 服务记录 (V8): where I was, how long by the clock and how long by hand, and certificates of it. */
export default function RecordPage() {
  const thisYear = yearOf(now())
  const [year, setYear] = useState(thisYear)
  const [asked, setAsked] = useState<StintView | null>(null)
  const input = useMemo(() => ({ year }), [year])
  const record = useQuery('certificate.record', input)
  const issue = useCommand('certificate.issue', {
    onDone: ({ number }) => {
      go('certificate', { number })
      void record.refresh()
    },
  })
  const years = [thisYear, thisYear - 1, thisYear - 2].map((one) => ({ value: `${one}`, text: `${one} 年` }))
  return (
    <Page onRefresh={record.refresh}>
      <Segments value={`${year}`} options={years} onChange={(value) => setYear(Number(value))} />
      <Loaded query={record}>
        {(data) =>
          data.stints.length === 0 ? (
            <Empty
              picture="board"
              title={`${data.year} 年还没有上过门`}
              text="签到上门、修完签退，就记在这里。"
            />
          ) : (
            <>
              <YearCard record={data} busy={issue.busy} onIssue={() => issue.run({ year: data.year })} />
              {data.stints.map((stint) => (
                <StintCard
                  key={`${stint.orderId} ${stint.startedAt}`}
                  stint={stint}
                  now={now()}
                  onCorrect={() => setAsked(stint)}
                />
              ))}
              {data.unlisted > 0 && (
                <Words size="small">{`还有 ${data.unlisted} 次更早的没有列出，时长已经算在上面。`}</Words>
              )}
            </>
          )
        }
      </Loaded>
      {asked && (
        <CorrectSheet
          stint={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null)
            void record.refresh()
          }}
        />
      )}
    </Page>
  )
}
