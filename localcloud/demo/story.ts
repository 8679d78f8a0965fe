import type { InputOf } from '../../contract/actions'
import { arrivals, redemptions, settlements, shelves } from './arrivals'
import { COMMUNITY_ID } from './community'
import { neighbourhood, neighbourhoodArrivals, neighbourhoodOrders } from './neighbourhood'
import { days, minutes, momentAt } from './moments'
import { currentOrders, sidewaysOrders } from './openOrders'
import { family } from './family'
import { needs } from './needs'
import { notices } from './notices'
import { outages } from './outages'
import type { OrderStory } from './orderStory'
import { scoredOrders, settledOrders } from './pastOrders'
import { recall } from './script'
import type { Act, Step } from './script'

/** A matter that waits for somebody else is looked at again after this long. */
const REVIEW_AFTER_DAYS = 9
/** A company that takes something on comes within these days. */
const COMES_AFTER_DAYS = 2

const orderStories = [...settledOrders, ...scoredOrders, ...sidewaysOrders, ...currentOrders]

function orderSteps(communityId: string, story: OrderStory, name: string, now: number): Step[] {
  let at = momentAt(story.at, now)
  const learn = (answer: unknown, known: Map<string, string>) => {
    known.set(name, (answer as { orderId: string }).orderId)
  }
  const steps: Act[] = [
    { at, communityId, by: story.by, action: 'order.report', input: () => story.report, learn },
  ]
  for (const [later, by, action, input] of story.then) {
    at += minutes(later)
    const review =
      action === 'order.block'
        ? { reviewAt: at + days(REVIEW_AFTER_DAYS) }
        : action === 'order.accept'
          ? { until: at + days(COMES_AFTER_DAYS) }
          : action === 'order.setTime'
            ? { promisedAt: momentAt({ daysAgo: -1, time: '16:00' }, now) }
            : {}
    steps.push({
      at,
      communityId,
      by,
      action,
      input: (known): Partial<InputOf<typeof action>> => ({
        orderId: recall(known, name),
        ...input,
        ...review,
      }),
    })
  }
  return steps
}

/** The whole past of the demo's two communities, earliest first. */
export function tellStory(now: number): Step[] {
  const ordersOf = (communityId: string, stories: readonly OrderStory[]) =>
    stories.flatMap((story, i) => orderSteps(communityId, story, `${communityId} order ${i + 1}`, now))
  const steps = [
    ...neighbourhoodArrivals(now),
    ...ordersOf(neighbourhood.communityId, neighbourhoodOrders),
    ...arrivals(now),
    ...shelves(now),
    ...ordersOf(COMMUNITY_ID, orderStories),
    ...settlements(now),
    ...needs(now),
    ...notices(now),
    ...outages(now),
    ...family(now),
    ...redemptions(now),
  ]
  return steps.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
}
