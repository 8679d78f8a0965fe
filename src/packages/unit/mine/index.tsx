import { go } from '../../../app/navigate'
import { useQuery } from '../../../cloud/useQuery'
import { OwnUnit } from '../../../features/unit/OwnUnit'
import { Loaded } from '../../../parts/Loaded'
import { NeedCard } from '../../../parts/need/NeedCard'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'
import { Section } from '../../../ui/Section'
import { Words } from '../../../ui/Words'

const noInput = {}

/** The first page of who acts for a partner unit (C1): its agreement, what it has in hand, what waits to be claimed. */
export default function UnitPage() {
  const query = useQuery('unit.mine', noInput)
  const open = (needId: string) => go('need', { needId })
  return (
    <Page onRefresh={query.refresh}>
      <Loaded query={query}>
        {({ units, open: waiting }) => (
          <>
            {units.map((unit) => (
              <OwnUnit key={unit.unitId} unit={unit} now={now()} onOpen={open} />
            ))}
            <Section title="等人认领的需求">
              {waiting.length === 0 && <Words>现在没有。有了新的，这里看得到。</Words>}
              {waiting.map((need) => (
                <NeedCard key={need.needId} need={need} now={now()} onOpen={() => open(need.needId)} />
              ))}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}
