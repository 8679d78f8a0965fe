import { useQuery } from '../../../cloud/useQuery'
import { go, useParams } from '../../../app/navigate'
import { now } from '../../../platform/clock'
import { OrderCard } from '../../../features/order/OrderCard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Empty } from '../../../ui/Empty'

/** What was reported for whom I act: each with its one line, as they see it themselves. */
export default function RelativePage() {
  const { consentId = '' } = useParams('relative')
  const orders = useQuery('order.mine', {}, { consentId, when: consentId !== '' })
  if (consentId === '') {
    return (
      <Page>
        <Empty title="不知道是哪一家" text="请回上一页，再点一次要看的那一家。" />
      </Page>
    )
  }
  return (
    <Page onRefresh={orders.refresh}>
      <Loaded query={orders}>
        {({ reported }) =>
          reported.length === 0 ? (
            <Empty title="还没有报过修" text="什么坏了，回上一页替他报。" />
          ) : (
            reported.map((order) => (
              <OrderCard
                key={order.orderId}
                order={order}
                now={now()}
                onOpen={(orderId) => go('order', { orderId, consentId })}
              />
            ))
          )
        }
      </Loaded>
    </Page>
  )
}
