import { useQuery } from '../../../cloud/useQuery'
import { now } from '../../../platform/clock'
import { device } from '../../../platform/device'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Words } from '../../../ui/Words'
import { sayOutage, sayOutageTimes } from '../../../words/outage'

const noInput = {}

/** 停水停电 (R9): what is cut off in the community now or soon, until when, and whom to call about it. */
export default function OutagesPage() {
  const outages = useQuery('outage.now', noInput)
  return (
    <Page onRefresh={outages.refresh}>
      <Loaded query={outages}>
        {(found) =>
          found.length === 0 ? (
            <Empty picture="home" title="现在都正常" text="要停水停电，社区会先在这里和首页说。" />
          ) : (
            found.map((outage) => (
              <Card key={outage.outageId}>
                <Words size="large">{sayOutage(outage)}</Words>
                <Words>{sayOutageTimes(outage, now())}</Words>
                {outage.words !== '' && <Words>{outage.words}</Words>}
                <Call phone={outage.phone} />
              </Card>
            ))
          )
        }
      </Loaded>
    </Page>
  )
}

function Call({ phone }: { phone: string | null }) {
  if (phone === null) return null
  return (
    <Button kind="quiet" icon="phone" onPress={() => device.call(phone)}>
      {`打 ${phone}`}
    </Button>
  )
}
