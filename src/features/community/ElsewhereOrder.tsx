import type { Problem } from '../../words/reply'
import { useSession } from '../../app/session'
import { switchCommunity } from '../../app/switchCommunity'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

/** A message or a card led to an order of another of my communities: the way over, one tap. */
export function ElsewhereOrder({ problem, orderId }: { problem: Problem; orderId: string }) {
  const communities = useSession((state) => state.communities)
  const place = String(problem.detail?.['communityId'])
  const name = communities.find(({ communityId }) => communityId === place)?.name ?? '那个社区'
  return (
    <Empty
      picture="home"
      title={`这一单在${name}`}
      text="您也是那里的居民，换过去就能看到。"
      next={<Button onPress={() => switchCommunity(place, 'order', { orderId })}>{`换到${name}`}</Button>}
    />
  )
}
