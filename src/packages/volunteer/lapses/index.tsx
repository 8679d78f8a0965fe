import { useState } from 'react'
import type { LapseView } from '../../../../contract/views/lapse'
import { useQuery } from '../../../cloud/useQuery'
import { AppealSheet } from '../../../features/volunteer/AppealSheet'
import { LapseCard } from '../../../features/volunteer/LapseCard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Words } from '../../../ui/Words'

/** 守约记录 (V5): what was counted against me, for good, and what I may say about it. */
export default function LapsesPage() {
  const lapses = useQuery('volunteer.lapses', {})
  const [asked, setAsked] = useState<LapseView | null>(null)
  return (
    <Page onRefresh={lapses.refresh}>
      <Loaded query={lapses}>
        {({ rows, counted }) =>
          rows.length === 0 ? (
            <Empty
              picture="board"
              title="约好的都去了"
              text="到点没去，或者快到时间才退，才会记在这里；早退回不记。"
            />
          ) : (
            <>
              <Card>
                <Words size="title">{counted === 0 ? '这一年没有失约' : `这一年失约 ${counted} 次`}</Words>
                <Words size="small">
                  到点没去、快到时间才退都记一次；早退回不记。不是您的原因，可以申诉。
                </Words>
              </Card>
              {rows.map((lapse) => (
                <LapseCard
                  key={`${lapse.orderId} ${lapse.at}`}
                  lapse={lapse}
                  now={now()}
                  onAppeal={() => setAsked(lapse)}
                />
              ))}
            </>
          )
        }
      </Loaded>
      {asked && (
        <AppealSheet
          lapse={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null)
            void lapses.refresh()
          }}
        />
      )}
    </Page>
  )
}
