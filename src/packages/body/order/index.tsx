import { useParams } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { useQuery } from '../../../cloud/useQuery'
import { SentActions } from '../../../features/body/SentActions'
import { SentFacts } from '../../../features/body/SentFacts'
import { now } from '../../../platform/clock'
import { CallCommunity } from '../../../parts/CallCommunity'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

/** One order as the people of a body see it: what and where, why it came, and everything said about it between us. */
export default function BodyOrderPage() {
  const { orderId = '' } = useParams('bodyOrder')
  const { community } = useSession()
  const order = useQuery('order.get', { orderId })
  const view = order.data
  return (
    <Page
      onRefresh={order.refresh}
      action={
        view?.can.includes('order.answer') ? (
          <SentActions order={view} now={now()} onChanged={order.refresh} />
        ) : undefined
      }
    >
      <Loaded query={order}>
        {(data) => (
          <>
            <SentFacts order={data} now={now()} />
            <CallCommunity community={community} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
